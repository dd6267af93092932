using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>A statement of a file of queries, and the comments above it.</summary>
/// <param name="Comments">The comments between the statement before and this one.</param>
/// <param name="Start">Where the statement begins; where the file ends if none is left.</param>
/// <param name="Statement">The statement; null where it has a mistake, or where there is none.</param>
internal sealed record QuerySegment(IReadOnlyList<Comment> Comments, int Start, StatementSyntax? Statement)
{
    /// <summary>Whether nothing stands there but comments.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Takes a file apart at its semicolons.</summary>
    public static IEnumerable<QuerySegment> Of(SourceText source, ParseResult parsed, TokenList tokens)
    {
        Dictionary<int, StatementSyntax> statements = parsed.Script.Statements.ToDictionary(static statement => statement.Span.Start);
        int comment = 0;
        int? start = null;
        int end = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens.Tokens[i];
            bool isEnd = token.Kind is TokenKind.Semicolon or TokenKind.EndOfFile;
            start ??= isEnd ? null : token.Start;
            if (!isEnd)
            {
                continue;
            }

            int first = start ?? token.Start;
            var above = new List<Comment>();
            for (; comment < parsed.Comments.Count && parsed.Comments[comment].Span.Start < token.Start; comment++)
            {
                if (parsed.Comments[comment].Span.Start < first && !IsBeside(source, end, parsed.Comments[comment]))
                {
                    above.Add(parsed.Comments[comment]);
                }
            }

            if (start is not null || above.Count > 0)
            {
                bool isWhole = !parsed.Errors.Any(error => error.Span.Start >= first && error.Span.Start <= token.Start);
                yield return new QuerySegment(above, first, isWhole && statements.TryGetValue(first, out StatementSyntax? statement) ? statement : null)
                {
                    IsEmpty = start is null,
                };
            }

            start = null;
            end = token.End;
        }
    }

    // A comment behind a semicolon belongs to the statement before it.
    private static bool IsBeside(SourceText source, int end, Comment comment) =>
        end > 0 && source.Lines.LineIndex(end) == source.Lines.LineIndex(comment.Span.Start);
}
