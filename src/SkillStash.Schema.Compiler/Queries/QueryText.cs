using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The SQL of a query: as written, without comments, its parameters numbered.</summary>
internal sealed class QueryText(StatementNodes nodes, SourceText source, IReadOnlyList<Comment> comments, QueryParameters parameters)
{
    private const int Width = 90;

    private readonly StatementSyntax _statement = nodes.Statement;
    private readonly Comment[] _comments = comments.Where(comment => nodes.Statement.Span.Contains(comment.Span)).ToArray();

    /// <summary>With nothing else changed.</summary>
    public string Written => Apply([]);

    /// <summary>With stars written out, and every column named: what is run.</summary>
    /// <param name="stars">What the stars stand for.</param>
    /// <param name="labels">What the columns are called.</param>
    /// <param name="order">Another order; null for its own.</param>
    public string Run(IReadOnlyDictionary<int, IReadOnlyList<(string? Table, string Column)>> stars, ResultLabels labels, IReadOnlyList<OrderingTermSyntax>? order)
    {
        List<(TextSpan Span, string Text)> edits = Edits(stars, labels);
        if (order is not null)
        {
            TextSpan own = OrderSpan((SelectSyntax)_statement);
            edits.Add((own, order.Count == 0 ? "" : OrderTerm.Clause(order.Select(TermText))));
        }

        return Apply(edits);
    }

    /// <summary>The same without its order, what a page is ordered by selected behind the columns.</summary>
    public string Paged(IReadOnlyDictionary<int, IReadOnlyList<(string? Table, string Column)>> stars, ResultLabels labels, IReadOnlyList<(string Sql, string Name)> added)
    {
        List<(TextSpan Span, string Text)> edits = Edits(stars, labels);
        var select = (SelectSyntax)_statement;
        if (added.Count > 0)
        {
            edits.Add((new TextSpan(ResultLists(select).First().Last().Span.End, 0), string.Concat(added.Select(static each => $", {each.Sql} AS {SqlName.Quote(each.Name)}"))));
        }

        if (select.OrderBy.Count > 0)
        {
            edits.Add((OrderSpan(select), ""));
        }

        return Apply(edits);
    }

    /// <summary>A part of it.</summary>
    public string Of(ExpressionSyntax part) => Apply(source, part.Span, Plain().Where(edit => part.Span.Contains(edit.Span)).OrderBy(static edit => edit.Span.Start));

    private List<(TextSpan Span, string Text)> Edits(IReadOnlyDictionary<int, IReadOnlyList<(string? Table, string Column)>> stars, ResultLabels labels)
    {
        var edits = new List<(TextSpan Span, string Text)>();
        foreach (ResultColumnSyntax column in ResultLists(_statement).SelectMany(static list => list))
        {
            IReadOnlyList<string>? named = labels.Of(column);
            if (column is AllColumnsSyntax all && stars.TryGetValue(all.Span.Start, out IReadOnlyList<(string? Table, string Column)>? names))
            {
                // An order finds what a star stands for by its name before it looks into the tables.
                edits.Add((all.Span, Wrapped(names.Select((name, i) => Name(name) + As(name.Table is not null && named is not null && labels.IsOrdered(named[i]) ? null : name.Column, named?[i])))));
            }
            else if (column is ExpressionColumnSyntax { Alias: { } alias } && named is [var label] && label != alias.Name)
            {
                edits.Add((alias.Span, SqlName.Quote(label)));
            }
            else if (column is ExpressionColumnSyntax { Alias: null } expression && named is [var given]
                && As((expression.Expression.WithoutParentheses() as ColumnReferenceSyntax)?.Column.Name, given) is { Length: > 0 } name)
            {
                edits.Add((new TextSpan(expression.Span.End, 0), name));
            }
        }

        if (FailWord() is { } fail)
        {
            edits.Add((fail, "ABORT"));
        }

        return edits;
    }

    private TextSpan OrderSpan(SelectSyntax select) =>
        TextSpan.FromBounds(LastWord("ORDER", select.OrderBy[0].Span.Start).Start, select.OrderBy[select.OrderBy.Count - 1].Span.End);

    private string TermText(OrderingTermSyntax term) => ValueText(term.Expression)
        + (term.Order == SortOrder.Descending ? " DESC" : "")
        + (term.Nulls switch { NullsOrder.First => " NULLS FIRST", NullsOrder.Last => " NULLS LAST", _ => "" });

    // What stands nowhere in the text is around what does.
    private string ValueText(ExpressionSyntax value) => value switch
    {
        CollateSyntax { Collation.Span.Length: 0, Operand: ColumnReferenceSyntax or FunctionCallSyntax or CastSyntax or UnarySyntax } collate => $"{ValueText(collate.Operand)} COLLATE {SqlName.Quote(collate.Collation.Name)}",
        CollateSyntax { Collation.Span.Length: 0 } collate => $"({ValueText(collate.Operand)}) COLLATE {SqlName.Quote(collate.Collation.Name)}",
        UnarySyntax plus when plus.Span == plus.Operand.Span => "+" + ValueText(plus.Operand),
        _ => Of(value),
    };

    // FAIL keeps what a statement has done before a constraint has failed (lang_conflict); what has thrown has stored nothing.
    private TextSpan? FailWord()
    {
        QualifiedNameSyntax? table = _statement switch
        {
            InsertSyntax { OnConflict: ConflictResolution.Fail } insert => insert.Table,
            UpdateSyntax { OnConflict: ConflictResolution.Fail } update => update.Table,
            _ => null,
        };
        return table is null ? null : LastWord("FAIL", table.Span.Start);
    }

    private TextSpan LastWord(string word, int end)
    {
        int start = _statement.Span.Start;
        return Regex.Matches(source.Text.Substring(start, end - start), $@"\b{word}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            .Cast<Match>().Select(match => new TextSpan(start + match.Index, match.Length)).Last(found => !_comments.Any(comment => comment.Span.Contains(found)));
    }

    /// <summary>The lists of result columns at the top of a statement: one for each part of a compound.</summary>
    public static IEnumerable<IReadOnlyList<ResultColumnSyntax>> ResultLists(StatementSyntax statement) => statement switch
    {
        SelectSyntax select => select.Terms.OfType<SelectCoreSyntax>().Select(static core => core.Columns),
        InsertSyntax insert => [insert.Returning],
        UpdateSyntax update => [update.Returning],
        DeleteSyntax delete => [delete.Returning],
        _ => [],
    };

    /// <summary>The list that names the result: that of the first part of a compound, and none where VALUES is the first.</summary>
    public static IReadOnlyList<ResultColumnSyntax> NamingList(StatementSyntax statement) =>
        statement is SelectSyntax { Terms: [ValuesSyntax, ..] } ? [] : ResultLists(statement).FirstOrDefault() ?? [];

    // In lines that a reader of the emitted code sees whole.
    private static string Wrapped(IEnumerable<string> names)
    {
        var text = new StringBuilder();
        int width = 0;
        foreach (string name in names)
        {
            string part = text.Length == 0 ? name : width + name.Length > Width ? $",\n  {name}" : $", {name}";
            width = part.IndexOf('\n') >= 0 ? name.Length : width + part.Length;
            text.Append(part);
        }

        return text.ToString();
    }

    private static string As(string? present, string? label) => label is null || label == present ? "" : $" AS {SqlName.Quote(label)}";

    private string Apply(IEnumerable<(TextSpan Span, string Text)> edits) => Apply(source, _statement.Span, edits.Concat(Plain()).OrderBy(static edit => edit.Span.Start));

    private IEnumerable<(TextSpan Span, string Text)> Plain()
    {
        foreach (ParameterSyntax parameter in parameters.Uses.SelectMany(static places => places))
        {
            string number = "?" + parameters.Numbers[parameter.Span.Start].ToString(CultureInfo.InvariantCulture);
            yield return (parameter.Span, parameter.Macro == ParameterMacro.List ? $"SELECT value FROM json_each({number})" : number);
        }

        foreach (AllColumnsSyntax embedded in nodes.Of<AllColumnsSyntax>().Where(static star => star.IsEmbedded))
        {
            yield return (embedded.Span, SqlName.Quote(embedded.Table!.Name) + ".*");
        }

        foreach (Comment comment in _comments)
        {
            yield return (comment.Span, "");
        }

        foreach (TextSpan end in LineEnds())
        {
            yield return (end, "\n");
        }
    }

    // Those in texts and names are left as they are.
    private IEnumerable<TextSpan> LineEnds()
    {
        TextSpan[] ends = Regex.Matches(source.Text.Substring(_statement.Span.Start, _statement.Span.Length), "\r\n").Cast<Match>()
            .Select(match => new TextSpan(_statement.Span.Start + match.Index, match.Length)).ToArray();
        TextSpan[] quoted = ends.Length == 0 ? [] : nodes.All
            .Where(static node => node is LiteralSyntax { Kind: LiteralKind.String } or IdentifierSyntax { Quote: not QuoteKind.None })
            .Select(static node => node.Span).OrderBy(static span => span.Start).ToArray();
        int next = 0;
        foreach (TextSpan end in ends)
        {
            while (next < quoted.Length && quoted[next].End <= end.Start)
            {
                next++;
            }

            if (next == quoted.Length || !quoted[next].Contains(end))
            {
                yield return end;
            }
        }
    }

    private static string Name((string? Table, string Column) name) =>
        name.Table is { } table ? $"{SqlName.Quote(table)}.{SqlName.Quote(name.Column)}" : SqlName.Quote(name.Column);

    private static string Apply(SourceText source, TextSpan span, IEnumerable<(TextSpan Span, string Text)> edits)
    {
        var text = new StringBuilder(span.Length);
        int done = span.Start;
        foreach ((TextSpan place, string replacement) in edits)
        {
            // An embedded table is edited twice: written out, or else as a star.
            if (place.Start < done)
            {
                continue;
            }

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

        return text.Append(source.Text, done, span.End - done).ToString();
    }
}
