namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the struct of a table's typed key.</summary>
internal static class KeyEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table)
    {
        string type = table.KeyType!;
        writer.Line();
        DocComment.Summary(writer, $"The key of <c>{DocComment.Escape(table.SqlName)}</c>.");
        if (table.KeyValue!.IsIntegerKey)
        {
            EmitInt64(writer, type, table.KeyValue.Method == "BigInt" ? "BigIntKeyConverter" : "Int64KeyConverter");
        }
        else
        {
            EmitUuid(writer, type);
        }

        writer.Close();
    }

    // TryParse is public and of this signature alone: it is what ASP.NET Core looks for to bind a route or a query string.
    private static void EmitUuid(CodeWriter writer, string type)
    {
        writer.Line($"[JsonConverter(typeof(UuidKeyConverter<{type}>))]");
        writer.Open($"public readonly partial record struct {type}(Guid Value) : IUuidKey<{type}>");
        DocComment.Summary(writer, "Reads a key; false if the text is no UUID.");
        writer.Open($"public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {type} result)");
        writer.Line("bool isUuid = Guid.TryParse(s, out Guid value);");
        writer.Line("result = new(value);");
        writer.Line("return isUuid;").Close();
        writer.Line();
        DocComment.Summary(writer, "The value as it is stored: lower case, hyphenated.");
        writer.Line("public override string ToString() => Value.ToString();");
    }

    private static void EmitInt64(CodeWriter writer, string type, string converter)
    {
        writer.Line($"[JsonConverter(typeof({converter}<{type}>))]");
        writer.Open($"public readonly partial record struct {type}(long Value) : IInt64Key<{type}>");
        DocComment.Summary(writer, "Reads a key; false if the text is no integer.");
        writer.Open($"public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {type} result)");
        writer.Line("bool isInteger = long.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value);");
        writer.Line("result = new(value);");
        writer.Line("return isInteger;").Close();
        writer.Line();
        DocComment.Summary(writer, "The value in decimal digits.");
        writer.Line("public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);");
    }
}
