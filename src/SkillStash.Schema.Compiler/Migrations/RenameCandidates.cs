using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Finds what is dropped while its like is added: it may be a rename, which only a person can tell.</summary>
public static class RenameCandidates
{
    /// <summary>The renames that may be meant: tables that share most columns, columns of one table and one type.</summary>
    public static IEnumerable<Rename> Find(SchemaModel before, SchemaModel after) =>
        Tables(before, after).Concat(before.Tables.SelectMany(old => after.Table(old.Name) is { } @new ? Columns(old, @new) : []));

    /// <summary>The same as findings, in the names that the database has: those are what <c>--rename</c> takes.</summary>
    internal static IEnumerable<MigrationFinding> Findings(SchemaModel before, SchemaModel after, PresentNames names) =>
        from rename in Find(before, after)
        let present = rename with { Table = names.Of(before.Table(rename.Table)!) }
        select new MigrationFinding(
            MigrationRules.PossibleRename,
            $"{(rename.Column is null ? "Table" : "Column")} '{present.OldName}' is dropped and '{rename.NewName}', which is like it, is added. If it is "
            + $"the same under another name, say --rename {present.OldName}:{rename.NewName} and keep the data.",
            rename.Column is null ? rename.NewName : rename.Table,
            rename.Column is null ? null : rename.NewName);

    private static IEnumerable<Rename> Tables(SchemaModel before, SchemaModel after) =>
        from old in before.Tables
        where old.Module is null && after.Table(old.Name) is null
        from @new in after.Tables
        where @new.Module is null && before.Table(@new.Name) is null
            && old.Columns.Count(column => @new.Column(column.Name) is not null) * 2 > Math.Max(old.Columns.Count, @new.Columns.Count)
        select new Rename(old.Name, null, @new.Name);

    private static IEnumerable<Rename> Columns(TableModel old, TableModel @new) =>
        from column in old.Columns
        where column.IsInsertable && @new.Column(column.Name) is null
        from added in @new.Columns
        where added.IsInsertable && old.Column(added.Name) is null
            && added.CanonicalType == column.CanonicalType
        select new Rename(old.Name, column.Name, added.Name);
}
