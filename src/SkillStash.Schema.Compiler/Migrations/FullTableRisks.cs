using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Reading;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>
/// Finds what passes on an empty table and may fail on a full one, each with the query that finds the rows that fail. A constraint is
/// no risk where the database has held all rows to it already, and holds the same values in the columns that it is about.
/// </summary>
internal sealed class FullTableRisks(TableModel old, TableModel @new, PresentNames names)
{
    private readonly NewRows _rows = new(old, @new, names);

    /// <summary>The risks of a table's columns, keys and CHECKs.</summary>
    public IEnumerable<MigrationFinding> Find() => @new.Columns.SelectMany(column => new[] { Null(column), Type(column), Reader(column) })
        .Append(RowIdKey())
        .Concat(@new.Indexes.Where(static index => index.IsUnique).Select(Key))
        .Concat(@new.Checks.Select(Check))
        .OfType<MigrationFinding>();

    private MigrationFinding? Null(ColumnModel column)
    {
        ColumnModel? earlier = old.Column(column.Name);
        if (column.IsRowIdAlias || !RefusesNull(@new, column)
            || (earlier is not null && (RefusesNull(old, earlier) || earlier.IsRowIdAlias) && (column.GeneratedSql is null || _rows.Keeps(column))))
        {
            return null;
        }

        string where = $"{Quote(column.Name)} IS NULL";
        return column.IsInsertable && earlier is null && column.Default is null or { IsNull: true }
            ? MigrationFinding.OfRows(
                MigrationRules.NoValue,
                $"Column '{column.Name}' is NOT NULL and has no DEFAULT: the migration fails where table '{@new.Name}' has a row. Give it a DEFAULT, or "
                + "add it without NOT NULL, fill it, and add NOT NULL in a later migration",
                $"SELECT * FROM {Quote(names.Of(old))}",
                @new.Name,
                column.Name)
            : New(
                earlier is null
                    ? $"Column '{column.Name}' of '{@new.Name}' is NOT NULL: the migration fails where it gets NULL"
                    : $"Column '{column.Name}' of '{@new.Name}' becomes NOT NULL: the migration fails where a row has NULL there",
                [column], column.Name, from => $"SELECT * FROM {from} WHERE {where}", compares: false);
    }

    private static bool RefusesNull(TableModel table, ColumnModel column) =>
        column.NotNull || (column.IsKey && !column.IsRowIdAlias && (table.WithoutRowId || table.Strict));

    /// <summary>A rowid is an integer, and a STRICT table takes no value of another type (stricttables, section 2).</summary>
    private MigrationFinding? Type(ColumnModel column)
    {
        ColumnModel? earlier = old.Column(column.Name);
        bool isStrict = @new.Strict && !SqlNames.Same(column.DeclaredType, "ANY");
        bool isNull = earlier is null && column.IsInsertable && column.Default is null or { IsNull: true };
        bool isHeld = earlier is not null && _rows.Keeps(column)
            && (earlier.IsRowIdAlias ? column.Affinity == Affinity.Integer : isStrict && old.Strict && earlier.CanonicalType == column.CanonicalType);
        if (isNull || isHeld || !(isStrict || (column.IsRowIdAlias && earlier is not null)) || (column.IsRowIdAlias && earlier is null))
        {
            return null;
        }

        string name = Quote(column.Name);
        string table = isStrict ? "STRICT table " : "table ";
        return New(
            $"Column '{column.Name}' of the {table}'{@new.Name}' takes {column.DeclaredType} only: the migration fails where a value is nothing of the kind",
            [column],
            column.Name,
            from => $"SELECT * FROM {from} WHERE {name} IS NOT NULL AND typeof({name}) <> '{TypeOf(column)}'",
            compares: false,
            MigrationRules.MisfitValue);
    }

    private static string TypeOf(ColumnModel column) => column.Affinity is Affinity.Numeric ? "integer" : SqlNames.Lower(column.Affinity.ToString());

    /// <summary>A type that SQLite holds no value to: the migration passes, and the generated readers refuse what is there.</summary>
    private MigrationFinding? Reader(ColumnModel column)
    {
        if (old.Column(column.Name) is not { } earlier || earlier.CanonicalType == column.CanonicalType || TakesAll(earlier.Type.Kind, column.Type.Kind)
            || ReadableValue.Condition(column) is not { } readable)
        {
            return null;
        }

        return New(
            $"Column '{column.Name}' of '{@new.Name}' changes its type from '{earlier.DeclaredType}' to '{column.DeclaredType}': values stay as they are, and "
            + "reading fails where one is nothing of the kind",
            [column],
            column.Name,
            from => $"SELECT * FROM {from} WHERE {Quote(column.Name)} IS NOT NULL AND NOT coalesce({readable}, 0)",
            compares: false,
            MigrationRules.UnreadableValue);
    }

    /// <summary>Whether what was read as one kind can be read as the other, once it is stored as such.</summary>
    private static bool TakesAll(ColumnKind from, ColumnKind to) => from == to || to switch
    {
        ColumnKind.Any => true,
        ColumnKind.Text => from is not (ColumnKind.Any or ColumnKind.Blob),
        ColumnKind.Integer => from is ColumnKind.Boolean,
        ColumnKind.Real or ColumnKind.Decimal => from is ColumnKind.Integer or ColumnKind.Real or ColumnKind.Boolean or ColumnKind.Decimal,
        ColumnKind.Timestamp => from is ColumnKind.Date,
        _ => false,
    };

    private MigrationFinding? RowIdKey() => @new.Columns.FirstOrDefault(static column => column.IsRowIdAlias) is { } alias && old.Column(alias.Name) is not null
        ? Key("PRIMARY KEY", [(alias, Quote(alias.Name), "BINARY")], null)
        : null;

    private MigrationFinding? Key(IndexModel index)
    {
        (ColumnModel? Column, string Sql, string Collation)[] terms =
        [
            .. index.Columns.Select(column => (
                Column: column.Name is null ? null : @new.Column(column.Name),
                Sql: column.Name is { } name ? Quote(name) : column.ExpressionSql ?? SqlNames.RowId,
                column.Collation)),
        ];
        string constraint = index.Origin switch
        {
            IndexOrigin.PrimaryKey => "PRIMARY KEY",
            IndexOrigin.Unique => $"UNIQUE ({string.Join(", ", index.Columns.Select(static column => column.Name))})",
            _ => $"the unique index '{index.Name}'",
        };
        return terms.All(static term => term.Column is not null)
            ? Key(constraint, [.. terms.Select(static term => (term.Column!, term.Sql, term.Collation))], index.PredicateSql)
            : Expressions(constraint, index, terms);
    }

    private MigrationFinding? Key(string constraint, (ColumnModel Column, string Sql, string Collation)[] terms, string? predicate)
    {
        IReadOnlyList<ColumnModel> filtered = predicate is null ? [] : _rows.Named(predicate);
        bool isHeld = HeldKeys().Any(key => key.Terms.All(held => terms.Any(term => SqlNames.Same(term.Column.Name, held.Column)
                && (SqlNames.Same(term.Collation, held.Collation) || SqlNames.Same(term.Collation, "BINARY"))
                && (_rows.Keeps(term.Column) || StaysApart(term.Column))))
            && (key.Predicate is null || (key.Predicate == predicate && filtered.All(_rows.KeepsMeaning))));
        return isHeld ? null : Duplicates(constraint, terms.Select(static term => term.Column), terms.Select(static term => (term.Sql, term.Collation)), predicate);
    }

    /// <summary>The keys of columns that the database holds its rows to.</summary>
    private IEnumerable<((string Column, string Collation)[] Terms, string? Predicate)> HeldKeys() => old.Columns
        .Where(static column => column.IsRowIdAlias).Select(static column => (new[] { (column.Name, "BINARY") }, (string?)null))
        .Concat(old.Indexes.Where(static index => index.IsUnique && index.Columns.All(static column => column.Name is not null))
            .Select(static index => (index.Columns.Select(static column => (column.Name!, column.Collation)).ToArray(), index.PredicateSql)));

    /// <summary>Whether integers become texts, which are as different from each other.</summary>
    private bool StaysApart(ColumnModel column) => column is { IsInsertable: true, Affinity: Affinity.Text }
        && old.Column(column.Name) is { Affinity: Affinity.Integer } earlier && (earlier.IsRowIdAlias || old.Strict);

    private MigrationFinding? Expressions(string constraint, IndexModel index, IReadOnlyList<(ColumnModel? Column, string Sql, string Collation)> terms)
    {
        ColumnModel[] columns = [.. _rows.Named(string.Join(" ", terms.Select(static term => term.Sql)) + " " + index.PredicateSql)];
        bool isHeld = columns.All(_rows.KeepsMeaning) && old.Indexes.Any(other => other.IsUnique && other.CanonicalPredicate == index.CanonicalPredicate
            && other.Columns.Select(Meaning).SequenceEqual(index.Columns.Select(Meaning)));
        return isHeld ? null : Duplicates(constraint, columns, terms.Select(static term => (term.Sql, term.Collation)), index.PredicateSql);
    }

    private static string Meaning(IndexColumnModel column) => $"{column.CanonicalExpression ?? SqlNames.Lower(column.Name ?? "")} {SqlNames.Lower(column.Collation)}";

    private MigrationFinding? Duplicates(string constraint, IEnumerable<ColumnModel> columns, IEnumerable<(string Sql, string Collation)> terms, string? predicate)
    {
        (string Sql, string Collation)[] all = [.. terms];
        ColumnModel[] needed = [.. columns, .. predicate is null ? [] : _rows.Named(predicate)];
        bool compares = predicate is not null || all.Any(term => !needed.Any(column => Quote(column.Name) == term.Sql));
        string shown = string.Join(", ", all.Select(static term => term.Sql));
        bool isBinary = needed.SelectMany(column => new[] { column, old.Column(column.Name) }).All(static column => column is null || SqlNames.Same(column.Collation, "BINARY"))
            && all.All(static term => SqlNames.Same(term.Collation, "BINARY"));
        string grouped = string.Join(", ", all.Select(term => isBinary ? term.Sql : $"{term.Sql} COLLATE {term.Collation}"));
        string where = string.Join(" AND ", all.Select(static term => $"{term.Sql} IS NOT NULL").Concat(predicate is null ? [] : [$"({predicate})"]));
        return New(
            $"{char.ToUpperInvariant(constraint[0])}{constraint.Substring(1)} of '{@new.Name}' is new: the migration fails where two rows have the same key",
            needed, null, from => $"SELECT {shown}, count(*) FROM {from} WHERE {where} GROUP BY {grouped} HAVING count(*) > 1", compares);
    }

    private MigrationFinding? Check(CheckModel check)
    {
        IReadOnlyList<ColumnModel> columns = _rows.Named(check.Sql);
        return old.Checks.Any(other => other.Canonical == check.Canonical) && columns.All(_rows.KeepsMeaning)
            ? null
            : New(
                $"A CHECK of '{@new.Name}' is new: the migration fails where a row breaks it",
                columns, null, from => $"SELECT * FROM {from} WHERE NOT ({check.Sql})", compares: true);
    }

    /// <summary>A finding of a query over the rows that the table will have.</summary>
    private MigrationFinding New(
        string what, IReadOnlyList<ColumnModel> columns, string? column, Func<string, string> query, bool compares, DiagnosticRule? rule = null)
    {
        string found = query(_rows.From(columns, @new.Name, compares));
        return MigrationFinding.OfRows(rule ?? MigrationRules.NewConstraint, what, found, @new.Name, column) with
        {
            Trial = _rows.AreNew(columns) ? query(_rows.FromAny(columns, compares)) : null,
        };
    }
}
