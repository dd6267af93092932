namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the struct of a table's typed key.</summary>
internal static class KeyEmitter
{
    private static readonly Form Uuid = new("Guid", "IUuidKey", "UuidKeyConverter", "no UUID", "Value.ToString()", "The value as it is stored: lower case, hyphenated.");

    private static readonly Form Integer = new(
        "long", "IInt64Key", "Int64KeyConverter", "no integer", "Value.ToString(CultureInfo.InvariantCulture)", "The value in decimal digits.");

    private static readonly Form BigInteger = Integer with { Converter = "BigIntKeyConverter" };

    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        string type = table.KeyType!;
        Form form = table.KeyValue switch
        {
            { Method: "BigInt" } => BigInteger,
            { IsIntegerKey: true } => Integer,
            _ => Uuid,
        };
        writer.Line();
        DocComment.Summary(writer, $"The key of <c>{DocComment.Escape(table.SqlName)}</c>.");
        writer.Line($"[JsonConverter(typeof({form.Converter}<{type}>))]");
        writer.Open($"public readonly partial record struct {type}({form.Value} Value) : {form.Interface}<{type}>");

        // Public and of this signature alone: it is what ASP.NET Core looks for to bind a route or a query string.
        DocComment.Summary(writer, $"Reads a key; false if the text is {form.Otherwise}.");
        writer.Indent($"public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {type} result) =>");
        writer.Line($"{form.Interface}<{type}>.TryParse(s, out result);").Unindent();
        writer.Line();
        DocComment.Summary(writer, form.TextSummary);
        writer.Line($"public override string ToString() => {form.Text};");
        writer.Close();
    }

    private sealed record Form(string Value, string Interface, string Converter, string Otherwise, string Text, string TextSummary);
}
