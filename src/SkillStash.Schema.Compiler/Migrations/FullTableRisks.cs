using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Model;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Finds the steps that pass on an empty table and may fail on a full one, each with the query that tells.</summary>
internal sealed class FullTableRisks(TableModel old, TableModel @new)
{
    private const string Remedy = "Look for such rows before the migration is applied:";

    /// <summary>The risks of a table's columns, constraints and STRICT.</summary>
    public IEnumerable<MigrationFinding> Find(ObjectDiff diff) => @new.Columns.Select(Column)
        .Concat(diff.Parts.Where(static part => part.Change != ChangeKind.Dropped).Select(Part))
        .OfType<MigrationFinding>();

    /// <summary>The risk of an index that is new, or that has become unique.</summary>
    public static MigrationFinding? OfIndex(IndexModel index, TableModel table)
    {
        string where = index.PredicateSql is null ? "" : $" WHERE {index.PredicateSql}";
        string terms = string.Join(", ", index.Columns.Select(static column => column.Name is { } name ? Quote(name) : column.ExpressionSql ?? SqlNames.RowId));
        return !index.IsUnique ? null : New(
            $"The unique index '{index.Name}' fails where two rows of '{table.Name}' have the same key",
            $"SELECT {terms}, count(*) FROM {Quote(table.Name)}{where} GROUP BY {terms} HAVING count(*) > 1", table.Name, null);
    }

    private MigrationFinding? Column(ColumnModel column)
    {
        ColumnModel? earlier = old.Column(column.Name);
        bool hasValue = column.Default is { IsNull: false };
        if (column.NotNull && column.IsInsertable && earlier is null)
        {
            return hasValue || column.IsRowIdAlias ? null : new MigrationFinding(
                MigrationRules.NoValue,
                $"Column '{column.Name}' is NOT NULL and has no DEFAULT: the migration fails where table '{@new.Name}' has a row. Give it a DEFAULT, or "
                + "add it without NOT NULL, fill it, and add NOT NULL in a later migration.",
                @new.Name,
                column.Name);
        }

        if (column.NotNull && earlier is { NotNull: false, IsRowIdAlias: false })
        {
            return New(
                $"Column '{column.Name}' of '{@new.Name}' becomes NOT NULL: the migration fails where a row has NULL there",
                $"SELECT count(*) FROM {Quote(old.Name)} WHERE {Quote(earlier.Name)} IS NULL", @new.Name, column.Name);
        }

        return earlier is null || !Tightens(column, earlier) ? null : new MigrationFinding(
            MigrationRules.MisfitValue,
            $"Column '{column.Name}' of the STRICT table '{@new.Name}' takes {column.DeclaredType} only: the migration fails where a value is nothing of "
            + $"the kind. {Remedy} SELECT typeof({Quote(earlier.Name)}), count(*) FROM {Quote(old.Name)} GROUP BY 1",
            @new.Name,
            column.Name);
    }

    private bool Tightens(ColumnModel column, ColumnModel earlier) => @new.Strict && column.IsInsertable && !earlier.IsRowIdAlias && !SqlNames.Same(column.DeclaredType, "ANY")
        && (!old.Strict || column.CanonicalType != earlier.CanonicalType);

    private MigrationFinding? Part(PartDiff part) => part.Kind switch
    {
        PartKind.Unique => Key($"UNIQUE ({part.Name})", @new.Indexes.Where(static index => index.Origin == IndexOrigin.Unique)
            .Select(static index => index.Columns.Select(static column => column.Name!).ToArray())
            .FirstOrDefault(columns => string.Join(", ", columns) == part.Name) ?? []),
        PartKind.PrimaryKey => Key("PRIMARY KEY", [.. @new.PrimaryKey]),
        PartKind.ForeignKey when part.Change == ChangeKind.Added || part.Facts.Any(static fact => fact.Fact == "references") => ForeignKey(part.Name),
        PartKind.Check => Check(part.Name),
        _ => null,
    };

    /// <summary>A key over columns that are all new is not asked: they hold NULL or their default.</summary>
    private MigrationFinding? Key(string constraint, string[] columns)
    {
        if (columns.Length == 0 || !columns.All(column => old.Column(column) is not null) || IsKey(columns))
        {
            return null;
        }

        return New(
            $"{constraint} of '{@new.Name}' is new: the migration fails where two rows have the same key",
            $"SELECT {List(columns)}, count(*) FROM {Quote(old.Name)} GROUP BY {List(columns)} HAVING count(*) > 1", @new.Name, null);
    }

    /// <summary>Whether the columns have been unique before, under the collations that they have now.</summary>
    private bool IsKey(string[] columns)
    {
        var wanted = new HashSet<string>(columns, SqlNames.Comparer);
        bool sameCollation = columns.All(name => SqlNames.Same(old.Column(name)!.Collation, @new.Column(name)!.Collation));
        return sameCollation && (old.Columns.Any(column => column.IsRowIdAlias && wanted.Contains(column.Name))
            || old.Indexes.Any(index => index is { IsUnique: true, IsPartial: false }
                && index.Columns.All(column => column.Name is not null && wanted.Contains(column.Name))));
    }

    private MigrationFinding? ForeignKey(string columns)
    {
        ForeignKeyModel? key = @new.ForeignKeys.FirstOrDefault(key => string.Join(", ", key.Columns.Select(static pair => pair.From)) == columns);
        return key is null || key.Columns.Any(pair => old.Column(pair.From) is null) ? null : New(
            $"The foreign key ({columns}) of '{@new.Name}' is new: the migration fails where a row refers to no row of '{key.Table}'",
            $"SELECT DISTINCT {List(key.Columns.Select(static pair => pair.From))} FROM {Quote(old.Name)}", @new.Name, null);
    }

    private MigrationFinding? Check(string name)
    {
        CheckModel? check = @new.Checks.FirstOrDefault(check => (check.Name ?? check.Sql) == name);
        return check is null || !Mentions(check) ? null : New(
            $"A CHECK of '{@new.Name}' is new: the migration fails where a row breaks it",
            $"SELECT count(*) FROM {Quote(old.Name)} WHERE NOT ({check.Sql})", @new.Name, null);
    }

    /// <summary>Whether a CHECK asks for what is stored already; what it asks of new columns alone depends on their defaults.</summary>
    private bool Mentions(CheckModel check) => check.Columns.Any(column => old.Column(column) is not null);

    private static MigrationFinding New(string what, string query, string table, string? column) =>
        new(MigrationRules.NewConstraint, $"{what}. {Remedy} {query}", table, column);
}
