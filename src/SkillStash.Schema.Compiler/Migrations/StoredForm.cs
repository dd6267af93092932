using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Says in SQL what a column makes of a value that is stored in it (datatype3, section 3).</summary>
internal static class StoredForm
{
    /// <summary>The affinity that values get; ANY of a STRICT table leaves them as they are (stricttables, section 3).</summary>
    public static Affinity Affinity(TableModel table, ColumnModel column) =>
        table.Strict && SqlNames.Same(column.DeclaredType, "ANY") ? Model.Affinity.Blob : column.Affinity;

    /// <summary>Whether values that were stored under one affinity are what they were under the other.</summary>
    public static bool IsSame(Affinity from, Affinity to) => from == to || (IsWhole(from) && IsWhole(to));

    /// <summary>The value as it is stored, to be grouped, and to be asked for its type.</summary>
    /// <remarks>A comparison with CAST lends its affinity to the other side, so that it is true of just those texts that read as a number.</remarks>
    /// <param name="value">An expression for the value.</param>
    /// <param name="from">The affinity that it was stored under; <see cref="Model.Affinity.Blob"/> where it is a computed one.</param>
    /// <param name="to">The affinity that it is stored under.</param>
    public static string Value(string value, Affinity from, Affinity to) => to switch
    {
        _ when IsSame(from, to) => value,
        Model.Affinity.Text => $"CASE WHEN typeof({value}) IN ('integer', 'real') THEN CAST({value} AS TEXT) ELSE {value} END",
        Model.Affinity.Integer or Model.Affinity.Numeric => $"CASE WHEN {value} = CAST({value} AS INTEGER) THEN CAST({value} AS INTEGER) "
            + $"WHEN {value} = CAST({value} AS NUMERIC) THEN CAST({value} AS NUMERIC) ELSE {value} END",
        Model.Affinity.Real when IsWhole(from) => $"CASE WHEN typeof({value}) = 'integer' THEN CAST({value} AS REAL) ELSE {value} END",
        Model.Affinity.Real => $"CASE WHEN {value} = CAST({value} AS NUMERIC) THEN CAST({value} AS REAL) ELSE {value} END",
        _ => value,
    };

    /// <summary>
    /// The value as it is stored, and with the affinity that comparisons of the column have: that of a subquery is the affinity of its
    /// last part, which gives no row here (datatype3, section 3.3).
    /// </summary>
    public static string Column(string value, Affinity from, Affinity to) =>
        IsSame(from, to) ? value : $"(SELECT {Value(value, from, to)} UNION ALL SELECT CAST(NULL AS {Name(to)}) WHERE 0)";

    private static bool IsWhole(Affinity affinity) => affinity is Model.Affinity.Integer or Model.Affinity.Numeric;

    private static string Name(Affinity affinity) => affinity.ToString().ToUpperInvariant();
}
