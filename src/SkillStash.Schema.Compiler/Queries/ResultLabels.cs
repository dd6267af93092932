using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>
/// What the columns of a result are called: each by a name of its own, because D1 gives rows as objects. A column that has none, or one that
/// another has already, is given one.
/// </summary>
internal sealed class ResultLabels
{
    private readonly Dictionary<int, IReadOnlyList<string>> _labels = [];

    private readonly HashSet<string> _ordered;

    private ResultLabels(IReadOnlyList<string> all, HashSet<string> ordered)
    {
        All = all;
        _ordered = ordered;
    }

    /// <summary>The labels in order.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The labels of the columns that a part of the result list stands for, by the part's place; null where they cannot be written.</summary>
    public IReadOnlyList<string>? Of(ResultColumnSyntax written) => _labels.TryGetValue(written.Span.Start, out IReadOnlyList<string>? labels) ? labels : null;

    /// <summary>Whether rows are ordered by a name, so that it must be that of the column.</summary>
    public bool IsOrdered(string label) => _ordered.Contains(label);

    /// <param name="written">The list that names the columns: after SELECT, in the first part of a compound, or after RETURNING.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="stars">What the stars in the list stand for.</param>
    /// <param name="ordered">The names that rows are ordered by: the first column that has one by an alias or a star keeps it, and none is given one that it has not.</param>
    public static ResultLabels Of(
        IReadOnlyList<ResultColumnSyntax> written, IReadOnlyList<QueryColumn> columns, IReadOnlyDictionary<int, IReadOnlyList<(string? Table, string Column)>> stars,
        IEnumerable<string> ordered)
    {
        bool isKnown = written.Count > 0 && written.All(column => column is ExpressionColumnSyntax || stars.ContainsKey(column.Span.Start));
        ExpressionColumnSyntax?[] expressions = isKnown
            ? written.SelectMany(column => column is ExpressionColumnSyntax each ? [each] : new ExpressionColumnSyntax?[stars[column.Span.Start].Count]).ToArray()
            : new ExpressionColumnSyntax?[columns.Count];
        var kept = new HashSet<string>(ordered, SqlNames.Comparer);
        var taken = new HashSet<string>(SqlNames.Comparer);
        bool[] owns = columns.Select((column, i) => isKnown && expressions[i] is not { Alias: null } && !IsTruth(column.Name) && kept.Contains(column.Name) && taken.Add(column.Name)).ToArray();
        var labels = new ResultLabels(columns.Select((column, i) => owns[i] ? column.Name : Unique(Wanted(column, expressions[i], i), Present(column, expressions[i]), taken, kept)).ToArray(), kept);
        int next = 0;
        foreach (ResultColumnSyntax column in isKnown ? written : [])
        {
            int count = column is ExpressionColumnSyntax ? 1 : stars[column.Span.Start].Count;
            labels._labels.Add(column.Span.Start, labels.All.Skip(next).Take(count).ToArray());
            next += count;
        }

        return labels;
    }

    // A call goes by its function's name.
    private static string Wanted(QueryColumn column, ExpressionColumnSyntax? written, int number) =>
        // A subquery does not name its columns so.
        IsTruth(column.Name) ? Numbered(number)
        : written is not { Alias: null } ? column.Name
        : written.Expression.WithoutParentheses() switch
        {
            ColumnReferenceSyntax => column.Name,
            FunctionCallSyntax call => SqlNames.Lower(call.Name.Name),
            _ => Numbered(number),
        };

    private static bool IsTruth(string name) => SqlNames.Same(name, "true") || SqlNames.Same(name, "false");

    private static string Numbered(int number) => "column_" + (number + 1).ToString(CultureInfo.InvariantCulture);

    // The name that it has without a label.
    private static string? Present(QueryColumn column, ExpressionColumnSyntax? written) =>
        written is { Alias: null } && written.Expression.WithoutParentheses() is not ColumnReferenceSyntax ? null : column.Name;

    private static string Unique(string wanted, string? present, HashSet<string> taken, HashSet<string> kept)
    {
        string label = wanted;
        for (int suffix = 2; (kept.Contains(label) && !SqlNames.Same(label, present)) || !taken.Add(label); suffix++)
        {
            label = wanted + "_" + suffix.ToString(CultureInfo.InvariantCulture);
        }

        return label;
    }
}
