using System.Linq;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the enum of a closed set of texts.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter writer, CSharpEnum type)
    {
        writer.Line();
        DocComment.Summary(writer, "The values of <c>" + DocComment.Escape(type.Origin) + "</c>.");
        writer.Open("public enum " + type.Type);
        for (int i = 0; i < type.Members.Count; i++)
        {
            DocComment.Summary(writer, "<c>" + DocComment.Escape(type.Texts[i]) + "</c>");
            writer.Line(type.Members[i] + ",");
        }

        writer.Close();
    }

    /// <summary>The static field that maps the enum to its texts.</summary>
    public static void EmitField(CodeWriter writer, CSharpEnum type)
    {
        DocComment.Summary(writer, "The texts of <see cref=\"" + type.Type + "\"/>.");
        writer.Line("public static readonly EnumText<" + type.Type + "> " + type.Field + " = new("
            + string.Join(", ", type.Texts.Select(CSharpLiteral.String)) + ");");
    }
}
