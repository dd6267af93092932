using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Emits the statements of the schema as a collection expression, each in the lines that it has there.</summary>
internal static class DdlEmitter
{
    public static void Emit(CodeWriter writer, IReadOnlyCollection<string> statements, string end)
    {
        if (statements.Count == 0)
        {
            writer.Line($"[]{end}");
            return;
        }

        writer.Indent("[");
        foreach (string statement in statements)
        {
            writer.Lines(CSharpLiteral.Lines(statement), end: ",");
        }

        writer.Close($"]{end}");
    }
}
