namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the struct of a table's UUID key.</summary>
internal static class KeyEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        string type = table.KeyType!;
        writer.Line();
        DocComment.Summary(writer, "The key of <c>" + DocComment.Escape(table.SqlName) + "</c>.");
        writer.Line("[JsonConverter(typeof(UuidKeyConverter<" + type + ">))]");
        writer.Open("public readonly record struct " + type + "(Guid Value) : IUuidKey<" + type + ">");
        DocComment.Summary(writer, "A new key, later in order than those made before.");
        writer.Line("public static " + type + " New() => new(Guid.CreateVersion7());");
        DocComment.Summary(writer, "The key with this value.");
        writer.Line("public static " + type + " From(Guid value) => new(value);");
        DocComment.Summary(writer, "The value as it is stored: lower case, hyphenated.");
        writer.Line("public override string ToString() => Value.ToString();");
        writer.Close();
    }
}
