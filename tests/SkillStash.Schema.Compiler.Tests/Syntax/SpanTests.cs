using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Spans lie where the source is, also in statements with mistakes.</summary>
public sealed class SpanTests
{
    [Fact]
    public void Children_lie_within_their_parents()
    {
        Findings.AssertNone(Corpus.Accepted.Concat(Corpus.Refused).Select(MisplacedChild));
    }

    [Fact]
    public void Statements_begin_and_end_with_a_token()
    {
        Findings.AssertNone(Corpus.Accepted.Select(UntrimmedStatement));
    }

    [Fact]
    public void Names_cover_their_quotes()
    {
        Findings.AssertNone(Corpus.Accepted.SelectMany(MisreadNames));
    }

    [Fact]
    public void Errors_lie_within_the_text()
    {
        Findings.AssertNone(Corpus.Refused.Select(
            sql => SyntaxTree.Parse(sql).Errors.All(e => e.Span.Start >= 0 && e.Span.End <= sql.Length) ? null : sql));
    }

    private static string? MisplacedChild(string sql)
    {
        foreach ((SyntaxNode parent, SyntaxNode child) in SyntaxTree.Edges(SyntaxTree.Parse(sql).Script))
        {
            if (!parent.Span.Contains(child.Span))
            {
                return $"{sql}\n  {child.GetType().Name} {child.Span} in {parent.GetType().Name} {parent.Span}";
            }
        }

        return null;
    }

    private static string? UntrimmedStatement(string sql)
    {
        ParseResult result = SyntaxTree.Parse("  " + sql + "  ;  ");
        string[] texts = result.Script.Statements.Select(s => result.Source.Slice(s.Span)).ToArray();
        return texts.All(text => text.Length > 0 && text == text.Trim()) ? null : sql;
    }

    private static IEnumerable<string> MisreadNames(string sql)
    {
        ParseResult result = SyntaxTree.Parse(sql);
        foreach (IdentifierSyntax name in SyntaxTree.Edges(result.Script).Select(e => e.Child).OfType<IdentifierSyntax>())
        {
            string source = result.Source.Slice(name.Span);
            if (Quoting.Unquote(source) != name.Name || Quoting.KindOf(source[0]) != name.Quote)
            {
                yield return $"{sql}\n  {source} read as {name.Name}";
            }
        }
    }
}
