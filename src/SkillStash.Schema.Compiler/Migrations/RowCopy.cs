using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Copies the rows of a table into its new form.</summary>
internal static class RowCopy
{
    /// <summary>
    /// INSERT … SELECT of what both tables have. A column that is left out takes its DEFAULT, which is computed for each row; a
    /// generated one is computed. Rowids are kept, because a full-text index may refer to them.
    /// </summary>
    public static string Statement(TableModel old, TableModel @new, string into)
    {
        List<(string To, string From)> columns = @new.Columns.Where(static column => column.IsInsertable)
            .Select(column => (To: column, From: old.Column(column.Name)))
            .Where(static pair => pair.From is not null)
            .Select(static pair => (pair.To.Name, pair.From!.Name)).ToList();
        if (RowIds(old, @new, columns.Select(static pair => pair.To)) is { } rowIds)
        {
            columns.Insert(0, rowIds);
        }

        if (columns.Count == 0)
        {
            // Nothing is left of the rows but their number.
            string target = @new.Columns.First(static column => column.IsInsertable).Name;
            return $"INSERT OR ABORT INTO {Quote(into)} ({Quote(target)})\nSELECT NULL FROM {Quote(old.Name)}";
        }

        // OR ABORT: an ON CONFLICT clause of the new table must not drop or replace rows.
        return $"INSERT OR ABORT INTO {Quote(into)} ({List(columns.Select(static pair => pair.To))})\n"
            + $"SELECT {List(columns.Select(static pair => pair.From))} FROM {Quote(old.Name)}{WithoutIdLast(old, @new)}";
    }

    /// <summary>A row whose id is NULL gets the next one (autoinc, section 1): after all others, so that it takes none of theirs.</summary>
    private static string WithoutIdLast(TableModel old, TableModel @new) =>
        @new.Columns.FirstOrDefault(static column => column.IsRowIdAlias) is { } alias && old.Column(alias.Name) is { IsRowIdAlias: false, NotNull: false } id
            ? $"\nORDER BY {Quote(id.Name)} IS NULL"
            : "";

    private static (string To, string From)? RowIds(TableModel old, TableModel @new, IEnumerable<string> copied)
    {
        bool hasCopiedAlias = @new.Columns.Any(column => column.IsRowIdAlias && copied.Contains(column.Name, SqlNames.Comparer));
        return old.HasRowId && @new.HasRowId && !hasCopiedAlias && @new.RowIdName() is { } to && old.RowIdName() is { } from ? (to, from) : null;
    }
}
