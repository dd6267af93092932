namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the struct of a table's UUID key.</summary>
internal static class KeyEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        string type = table.KeyType!;
        writer.Line();
        DocComment.Summary(writer, "The key of <c>" + DocComment.Escape(table.SqlName) + "</c>.");
        writer.Line("[UuidKeyJson<" + type + ">]");
        writer.Open("public readonly record struct " + type + "(Guid Value) : IUuidKey<" + type + ">");
        DocComment.Summary(writer, "The value as it is stored: lower case, hyphenated.");
        writer.Line("public override string ToString() => Value.ToString();");
        writer.Close();
    }
}
