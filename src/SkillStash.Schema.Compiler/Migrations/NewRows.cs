using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>
/// The rows that a table will have, as a query on the database as it is: whatever is asked of the new table can be asked of them
/// before the migration is run.
/// </summary>
/// <param name="old">The table before, under its new name.</param>
/// <param name="new">The table after.</param>
/// <param name="names">What it is called in the database.</param>
internal sealed class NewRows(TableModel old, TableModel @new, PresentNames names)
{
    /// <summary>Two rows without a column: what is true of them does not depend on what is stored.</summary>
    private const string AnyRows = "(SELECT 1 UNION ALL SELECT 2)";

    /// <summary>Whether a column will hold in each row the very value that it holds now, under the same affinity.</summary>
    public bool Keeps(ColumnModel column) => old.Column(column.Name) is { } earlier
        && StoredForm.IsSame(StoredForm.Affinity(old, earlier), StoredForm.Affinity(@new, column))
        && (column.GeneratedSql is null || (earlier.CanonicalGenerated == column.CanonicalGenerated && Named(column.GeneratedSql).All(KeepsMeaning)));

    /// <summary>Whether a column also compares as it does now.</summary>
    public bool KeepsMeaning(ColumnModel column) => Keeps(column) && SqlNames.Same(old.Column(column.Name)!.Collation, column.Collation);

    /// <summary>Whether the columns hold the same in all rows, whatever is stored: they are new, and so is what they are computed from.</summary>
    public bool AreNew(IEnumerable<ColumnModel> columns) => columns.All(column => old.Column(column.Name) is null && !column.IsRowIdAlias
        && (column.GeneratedSql is null || AreNew(Named(column.GeneratedSql))));

    /// <summary>The columns that an expression names.</summary>
    public IReadOnlyList<ColumnModel> Named(string expression)
    {
        HashSet<string> words = Words(expression);
        return [.. @new.Columns.Where(column => words.Contains(column.Name))];
    }

    /// <summary>An item for FROM that has the columns of the new table, and tells its rows apart.</summary>
    /// <param name="columns">The columns that are needed.</param>
    /// <param name="alias">What the item is called.</param>
    /// <param name="compares">Whether the columns are compared with something, so that affinity and collation matter; else only what is stored does.</param>
    public string From(IEnumerable<ColumnModel> columns, string alias, bool compares)
    {
        ColumnModel[] needed = [.. columns];
        string table = names.Of(old);
        bool isTable = needed.All(column => (compares ? KeepsMeaning(column) : Keeps(column)) && names.Of(old, column.Name) == column.Name);
        string source = isTable ? Quote(table) : Select([.. Key().Concat(needed).Distinct()], Quote(table), @new.PrimaryKey.Count == 0, compares);
        return isTable && table == alias ? source : source + " AS " + Quote(alias);
    }

    /// <summary>An item for FROM that has new columns, in two rows.</summary>
    /// <param name="columns">The columns that are needed.</param>
    /// <param name="compares">Whether the columns are compared with something.</param>
    public string FromAny(IEnumerable<ColumnModel> columns, bool compares) => $"{Select([.. columns], AnyRows, false, compares)} AS {Quote(@new.Name)}";

    private IEnumerable<ColumnModel> Key() => @new.PrimaryKey.Select(@new.Column).OfType<ColumnModel>();

    /// <summary>The columns in a subquery. Each one that is to be computed anew stands around those that it is computed from.</summary>
    private string Select(IReadOnlyList<ColumnModel> columns, string source, bool withRowId, bool compares)
    {
        var stored = new List<ColumnModel>();
        var computed = new List<ColumnModel>();
        foreach (ColumnModel column in columns)
        {
            Collect(column, stored, computed);
        }

        List<string> terms = [.. stored.Select(column => Term(column, compares || computed.Count > 0))];
        if (withRowId && old.HasRowId && @new.RowIdName() is { } rowId && old.RowIdName() is { } present)
        {
            terms.Insert(0, present == rowId ? present : $"{present} AS {rowId}");
        }

        return computed.Aggregate(
            $"(SELECT {(terms.Count == 0 ? "1" : string.Join(", ", terms))} FROM {source})",
            (rows, column) => $"(SELECT *, {Collated(column, Stored(column, $"({column.GeneratedSql})", Model.Affinity.Blob, compares: true))} AS {Quote(column.Name)} "
                + $"FROM {rows} AS {Quote(@new.Name)})");
    }

    private void Collect(ColumnModel column, List<ColumnModel> stored, List<ColumnModel> computed)
    {
        if (stored.Contains(column) || computed.Contains(column))
        {
            return;
        }

        if (column.GeneratedSql is null || Keeps(column))
        {
            stored.Add(column);
            return;
        }

        foreach (ColumnModel named in Named(column.GeneratedSql))
        {
            Collect(named, stored, computed);
        }

        computed.Add(column);
    }

    private string Term(ColumnModel column, bool compares)
    {
        if (old.Column(column.Name) is not { } earlier)
        {
            string value = column.IsRowIdAlias && old.HasRowId && old.RowIdName() is { } rowId ? rowId : column.Default?.Expression ?? "NULL";
            return $"{Collated(column, Stored(column, value, Affinity(column.Default), compares))} AS {Quote(column.Name)}";
        }

        string name = names.Of(old, earlier.Name);
        string term = Stored(column, Quote(name), StoredForm.Affinity(old, earlier), compares);
        term = compares && !KeepsMeaning(column) ? Collated(column, term) : term;
        return term == Quote(column.Name) ? term : $"{term} AS {Quote(column.Name)}";
    }

    /// <summary>The affinity that leaves a default as it is.</summary>
    private static Affinity Affinity(DefaultModel? value) => value switch
    {
        { Kind: DefaultKind.Text } => Model.Affinity.Text,
        { Kind: DefaultKind.Boolean } => Model.Affinity.Integer,
        { Kind: DefaultKind.Number, Value: { } digits } when digits.All(char.IsDigit) => Model.Affinity.Integer,
        _ => Model.Affinity.Blob,
    };

    private string Stored(ColumnModel column, string value, Affinity from, bool compares) => compares
        ? StoredForm.Column(value, from, StoredForm.Affinity(@new, column))
        : StoredForm.Value(value, from, StoredForm.Affinity(@new, column));

    private string Collated(ColumnModel column, string value) =>
        SqlNames.Same(column.Collation, "BINARY") && old.Column(column.Name) is null ? value : $"{value} COLLATE {column.Collation}";
}
