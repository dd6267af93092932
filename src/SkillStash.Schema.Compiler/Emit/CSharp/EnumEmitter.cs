using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the enum of a closed set of texts.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter writer, CSharpTable table, CSharpEnum type)
    {
        writer.Line();
        DocComment.Summary(writer, $"The values of <c>{DocComment.Escape(type.Origin)}</c>.");
        writer.Line($"[JsonConverter(typeof(EnumConverter<{type.Type}, {type.TextType}>))]");
        writer.Open($"public enum {type.Type}");
        for (int i = 0; i < type.Members.Count; i++)
        {
            DocComment.Summary(writer, $"<c>{DocComment.Escape(type.Texts[i])}</c>");
            writer.Line($"{type.Members[i]},");
        }

        writer.Close();
        EmitText(writer, table, type);
    }

    /// <summary>The static field that maps the enum to its texts.</summary>
    public static void EmitField(CodeWriter writer, CSharpEnum type)
    {
        DocComment.Summary(writer, $"The texts of <see cref=\"{type.Type}\"/>.");
        string texts = string.Join(", ", type.Texts.Select(CSharpLiteral.String));
        writer.Line($"public static readonly EnumText<{type.Type}> {type.Field} = new({texts});");
    }

    // ASP.NET Core binds an enum by the names of its members, and anything else by its TryParse.
    private static void EmitText(CodeWriter writer, CSharpTable table, CSharpEnum type)
    {
        string texts = $"{table.AccessType}.{type.Field}";
        writer.Line();
        DocComment.Summary(writer, $"A <see cref=\"{type.Type}\"/> that a route or a query string gives by its text.");
        DocComment.Parameter(writer, "Value", "The value.");
        writer.Open($"public readonly partial record struct {type.TextType}({type.Type} Value) : IEnumText<{type.Type}>");
        writer.Line($"static EnumText<{type.Type}> IEnumText<{type.Type}>.Texts => {texts};");
        writer.Line();
        DocComment.Summary(writer, "The value.");
        writer.Line($"public static implicit operator {type.Type}({type.TextType} text) => text.Value;");
        writer.Line();
        DocComment.Summary(writer, "Reads a text; false if it is none of the values.");
        writer.Open($"public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {type.TextType} result)");
        writer.Line($"bool isKnown = {texts}.TryParse(s, out {type.Type} value);");
        writer.Line("result = new(value);");
        writer.Line("return isKnown;").Close();
        writer.Line();
        DocComment.Summary(writer, "The text as it is stored.");
        writer.Line($"public override string ToString() => {texts}.ToText(Value);");
        writer.Close();
    }
}
