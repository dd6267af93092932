using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>Finds the foreign key that failed, which SQLite's message does not name.</summary>
/// <remarks>
/// An INSERT or UPDATE is run again with foreign keys deferred, to see the row that it would store, and taken back. It costs look-ups
/// of the same kind that SQLite's own check makes, and only after a failure.
/// </remarks>
internal static class ForeignKeyDiagnosis
{
    private const int DeepestCascade = 16;

    public static ConstraintFacts? Find(Statement statement, SchemaCatalog catalog)
    {
        if (statement.Table is not { } table)
        {
            return null;
        }

        RowProbe probe = new(statement);
        List<SqlToken> tokens = SqlTokens.Read(statement.Text.Text);
        CatalogForeignKey? failed = tokens[0].Is("delete")
            ? FindBlockedDelete(probe, catalog, table.Name, statement.Text.Text[tokens[1].Start..])
            : FindBrokenWrite(probe, catalog, table, WithReturning(statement.Text.Text, tokens));
        if (failed is not null)
        {
            return new ConstraintFacts(ConstraintKind.ForeignKey, failed.ToString(), failed.Table, failed.Columns);
        }

        IEnumerable<CatalogForeignKey> candidates = catalog.ForeignKeys(table.Name).Concat(catalog.ForeignKeysTo(table.Name));
        return new ConstraintFacts(
            ConstraintKind.ForeignKey, string.Join(" or ", candidates.Select(key => $"{key.Table}: {key}").Distinct()), table.Name, []);
    }

    private static string WithReturning(string sql, List<SqlToken> tokens)
    {
        int at = tokens.FindIndex(token => token.Is("returning"));
        return $"{(at < 0 ? sql : sql[..tokens[at].Start])} RETURNING *";
    }

    private static CatalogForeignKey? FindBrokenWrite(RowProbe probe, SchemaCatalog catalog, TableDefinition table, string sql)
    {
        ProbedRow? written = null;
        CatalogForeignKey? broken = probe.WithDeferredKeys(() =>
        {
            written = probe.Rows(sql).FirstOrDefault();
            return written is null ? null : catalog.ForeignKeys(table.Name).FirstOrDefault(key => IsMissingParent(probe, key, written));
        });
        return broken ?? FindChangedParent(probe, catalog, table, written);
    }

    /// <summary>An update that takes a value away which other rows refer to.</summary>
    private static CatalogForeignKey? FindChangedParent(RowProbe probe, SchemaCatalog catalog, TableDefinition table, ProbedRow? written)
    {
        if (written is null || table.KeyColumns.Length == 0)
        {
            return null;
        }

        string select = $"SELECT * FROM {IdentifierList.Quote(table.Name)} WHERE {CatalogForeignKey.Condition(table.KeyColumns)}";
        ProbedRow? stored = probe.Rows(select, written.Values(table.KeyColumns)).FirstOrDefault();
        return stored is null
            ? null
            : catalog.ForeignKeysTo(table.Name).FirstOrDefault(key =>
                !key.ParentColumns.All(column => stored[column] == written[column]) && Children(probe, key, stored).Any());
    }

    private static CatalogForeignKey? FindBlockedDelete(RowProbe probe, SchemaCatalog catalog, string table, string fromClause) =>
        probe.Rows($"SELECT * {fromClause}").Select(row => FindBlocker(probe, catalog, table, row, depth: 0)).FirstOrDefault(key => key is not null);

    /// <summary>The key that forbids a row to go, or to be taken along by a cascade.</summary>
    private static CatalogForeignKey? FindBlocker(RowProbe probe, SchemaCatalog catalog, string table, ProbedRow row, int depth)
    {
        foreach (CatalogForeignKey key in catalog.ForeignKeysTo(table))
        {
            List<ProbedRow> children = Children(probe, key, row);
            if (children.Count > 0 && key.OnDelete is "NO ACTION" or "RESTRICT")
            {
                return key;
            }

            CatalogForeignKey? deeper = key.OnDelete == "CASCADE" && depth < DeepestCascade
                ? children.Select(child => FindBlocker(probe, catalog, key.Table, child, depth + 1)).FirstOrDefault(found => found is not null)
                : null;
            if (deeper is not null)
            {
                return deeper;
            }
        }

        return null;
    }

    private static bool IsMissingParent(RowProbe probe, CatalogForeignKey key, ProbedRow row)
    {
        SqliteValue[] values = row.Values(key.Columns);
        return !values.Any(value => value.IsNull)
            && probe.Rows(
                $"SELECT 1 FROM {IdentifierList.Quote(key.Parent)} WHERE {CatalogForeignKey.Condition(key.ParentColumns)}", values).Count == 0;
    }

    private static List<ProbedRow> Children(RowProbe probe, CatalogForeignKey key, ProbedRow parent) => probe.Rows(
        $"SELECT * FROM {IdentifierList.Quote(key.Table)} WHERE {CatalogForeignKey.Condition(key.Columns)}", parent.Values(key.ParentColumns));
}
