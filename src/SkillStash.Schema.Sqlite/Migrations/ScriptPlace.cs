using System;
using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Finds the place of a script to show for a statement that SQLite refuses.</summary>
internal static class ScriptPlace
{
    /// <summary>The place of a syntax error where it is one, else the beginning of the statement.</summary>
    public static TextSpan Of(SqlScriptException failure, SourceText script)
    {
        ParseResult parsed = SchemaCompiler.Parse(script);
        int start = SkipBlank(failure.Offset, parsed);
        SyntaxError? error = IsSyntaxError(failure.Message) ? parsed.Errors.FirstOrDefault(found => found.Span.Start >= start) : null;
        return error?.Span ?? new TextSpan(start, 0);
    }

    private static int SkipBlank(int offset, ParseResult parsed)
    {
        string text = parsed.Source.Text;
        while (true)
        {
            while (offset < text.Length && (char.IsWhiteSpace(text[offset]) || text[offset] == ';'))
            {
                offset++;
            }

            Comment? comment = parsed.Comments.FirstOrDefault(found => found.Span.Start == offset);
            if (comment is null)
            {
                return offset;
            }

            offset = comment.Span.End;
        }
    }

    private static bool IsSyntaxError(string message) =>
        message.EndsWith("syntax error", StringComparison.Ordinal)
        || message.StartsWith("unrecognized token", StringComparison.Ordinal)
        || message == "incomplete input";
}
