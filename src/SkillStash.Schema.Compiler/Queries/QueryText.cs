using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The SQL that is run: the statement as written, without comments, its parameters numbered and its stars written out.</summary>
internal static class QueryText
{
    public static string Of(
        StatementSyntax statement, SourceText source, IReadOnlyList<Comment> comments, QueryParameters parameters, IReadOnlyDictionary<int, IReadOnlyList<(string? Table, string Column)>> stars)
    {
        var edits = new List<(TextSpan Span, string Text)>();
        foreach (ParameterSyntax parameter in parameters.Uses.SelectMany(static places => places))
        {
            string number = "?" + parameters.Numbers[parameter.Span.Start].ToString(CultureInfo.InvariantCulture);
            edits.Add((parameter.Span, parameter.Macro == ParameterMacro.List ? $"SELECT value FROM json_each({number})" : number));
        }

        foreach (AllColumnsSyntax star in ResultsOf(statement).OfType<AllColumnsSyntax>())
        {
            if (stars.TryGetValue(star.Span.Start, out IReadOnlyList<(string? Table, string Column)>? names))
            {
                edits.Add((star.Span, string.Join(", ", names.Select(Name))));
            }
            else if (star.IsEmbedded)
            {
                edits.Add((star.Span, SqlName.Quote(star.Table!.Name) + ".*"));
            }
        }

        edits.AddRange(comments.Where(comment => statement.Span.Contains(comment.Span)).Select(static comment => (comment.Span, "")));
        return Apply(source, statement.Span, edits.OrderBy(static edit => edit.Span.Start));
    }

    private static string Name((string? Table, string Column) name) =>
        name.Table is { } table ? $"{SqlName.Quote(table)}.{SqlName.Quote(name.Column)}" : SqlName.Quote(name.Column);

    // What stands at the top: the columns that the statement returns.
    private static IEnumerable<ResultColumnSyntax> ResultsOf(StatementSyntax statement) => statement switch
    {
        SelectSyntax select => select.Terms.OfType<SelectCoreSyntax>().SelectMany(static core => core.Columns),
        InsertSyntax insert => insert.Returning,
        UpdateSyntax update => update.Returning,
        DeleteSyntax delete => delete.Returning,
        _ => [],
    };

    private static string Apply(SourceText source, TextSpan span, IEnumerable<(TextSpan Span, string Text)> edits)
    {
        var text = new StringBuilder(span.Length);
        int done = span.Start;
        foreach ((TextSpan place, string replacement) in edits)
        {
            text.Append(source.Text, done, place.Start - done);
            done = place.End;
            if (replacement.Length > 0)
            {
                text.Append(replacement);
                continue;
            }

            // A comment goes with the space before it, and with its line if nothing else is there; between two words it leaves a space.
            int kept = text.Length;
            while (kept > 0 && text[kept - 1] is ' ' or '\t')
            {
                kept--;
            }

            bool endsLine = done >= span.End || source.Text[done] is '\n' or '\r';
            bool isAlone = endsLine && kept > 0 && text[kept - 1] == '\n';
            text.Length = isAlone ? kept - 1 : kept;
            if (!endsLine)
            {
                text.Append(' ');
            }
        }

        return text.Append(source.Text, done, span.End - done).Replace("\r\n", "\n").ToString();
    }
}
