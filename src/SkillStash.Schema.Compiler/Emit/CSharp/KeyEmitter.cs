namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the struct of a table's UUID key.</summary>
internal static class KeyEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        string type = table.KeyType!;
        writer.Line();
        DocComment.Summary(writer, $"The key of <c>{DocComment.Escape(table.SqlName)}</c>.");
        writer.Line($"[JsonConverter(typeof(UuidKeyConverter<{type}>))]");
        writer.Open($"public readonly partial record struct {type}(Guid Value) : IUuidKey<{type}>");

        // Public and of this signature alone: it is what ASP.NET Core looks for to bind a route or a query string.
        DocComment.Summary(writer, "Reads a key; false if the text is no UUID.");
        writer.Open($"public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {type} result)");
        writer.Line("bool isUuid = Guid.TryParse(s, out Guid value);");
        writer.Line("result = new(value);");
        writer.Line("return isUuid;").Close();
        writer.Line();
        DocComment.Summary(writer, "The value as it is stored: lower case, hyphenated.");
        writer.Line("public override string ToString() => Value.ToString();");
        writer.Close();
    }
}
