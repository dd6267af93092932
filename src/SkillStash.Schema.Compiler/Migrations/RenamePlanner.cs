using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>
/// Plans the renames: those that were asked for, and names that change their case only. SQLite rewrites everything that names the
/// thing (lang_altertable, section 2), so that the rest of the plan begins with the new names.
/// </summary>
internal sealed class RenamePlanner(SchemaModel before, SchemaModel after)
{
    private readonly HashSet<string> _taken = All(before, after);
    private readonly List<MigrationStep> _steps = [];

    /// <summary>What is wrong with the renames that were asked for.</summary>
    public List<MigrationFinding> Problems { get; } = [];

    public IReadOnlyList<MigrationStep> Steps => _steps;

    /// <summary>The schema under its new names.</summary>
    public SchemaModel Plan(IReadOnlyList<Rename> asked)
    {
        foreach (Rename rename in asked)
        {
            Check(rename);
        }

        if (Problems.Count > 0)
        {
            return before;
        }

        (Rename[] tables, Rename[] columns) = ([.. Tables(asked)], [.. Columns(asked)]);
        string[] statements = [.. columns.GroupBy(static rename => rename.Table).SelectMany(ColumnStatements), .. TableStatements(tables)];
        if (statements.Length == 0)
        {
            return before;
        }

        SchemaCompilation folded = SchemaScript.Fold(SchemaScript.Of(before).Concat(statements));
        if (folded.Diagnostics.FirstOrDefault(static finding => finding.Severity == DiagnosticSeverity.Error) is { } error)
        {
            Problems.Add(new MigrationFinding(MigrationRules.WrongRename, "The renames cannot be made: " + error.Message, null, null));
            return before;
        }

        string names = string.Join(", ", columns.Concat(tables).Select(static rename => $"{rename.OldName} to {rename.NewName}"));
        _steps.Add(new MigrationStep($"Rename {names}. SQLite rewrites whatever names them.", statements.ToEquatableArray()));
        return folded.Model;
    }

    private IEnumerable<Rename> Tables(IReadOnlyList<Rename> asked) => asked.Where(static rename => rename.Column is null)
        .Concat(before.Tables
            .Where(table => after.Table(table.Name) is { } other && other.Name != table.Name)
            .Select(table => new Rename(table.Name, null, after.Table(table.Name)!.Name)));

    private IEnumerable<Rename> Columns(IReadOnlyList<Rename> asked) => asked.Where(static rename => rename.Column is not null)
        .Concat(before.Tables.Where(static table => table.Module is null).SelectMany(table => CaseOnly(table, NewName(table.Name, asked))));

    private IEnumerable<Rename> CaseOnly(TableModel table, string newName) => after.Table(newName) is not { } target ? [] : table.Columns
        .Where(column => target.Column(column.Name) is { } other && other.Name != column.Name)
        .Select(column => new Rename(table.Name, column.Name, target.Column(column.Name)!.Name));

    private static string NewName(string table, IReadOnlyList<Rename> asked) =>
        asked.FirstOrDefault(rename => rename.Column is null && SqlNames.Same(rename.Table, table))?.NewName ?? table;

    /// <summary>Columns that take each other's names go by another one for a while.</summary>
    private IEnumerable<string> ColumnStatements(IGrouping<string, Rename> renames)
    {
        TableModel table = before.Table(renames.Key)!;
        var later = new List<string>();
        string start = $"ALTER TABLE {Quote(table.Name)} RENAME COLUMN ";
        foreach (Rename rename in renames)
        {
            bool isFree = table.Column(rename.NewName) is null || SqlNames.Same(rename.NewName, rename.Column);
            string name = isFree ? rename.NewName : Temporary(rename.NewName, _taken);
            yield return start + Quote(rename.Column!) + " TO " + Quote(name);
            if (!isFree)
            {
                later.Add(start + Quote(name) + " TO " + Quote(rename.NewName));
            }
        }

        foreach (string statement in later)
        {
            yield return statement;
        }
    }

    /// <summary>A table whose new name is still taken, or is its own in another case, takes it in two steps.</summary>
    private IEnumerable<string> TableStatements(IReadOnlyList<Rename> renames)
    {
        var later = new List<string>();
        foreach (Rename rename in renames)
        {
            string name = before.Table(rename.NewName) is null ? rename.NewName : Temporary(rename.NewName, _taken);
            yield return $"ALTER TABLE {Quote(rename.Table)} RENAME TO {Quote(name)}";
            if (name != rename.NewName)
            {
                later.Add($"ALTER TABLE {Quote(name)} RENAME TO {Quote(rename.NewName)}");
            }
        }

        foreach (string statement in later)
        {
            yield return statement;
        }
    }

    private void Check(Rename rename)
    {
        TableModel? old = before.Table(rename.Table);
        string? problem = old is null ? $"the migrations have no table '{rename.Table}'"
            : rename.Column is null ? (after.Table(rename.NewName) is null ? $"the schema has no table '{rename.NewName}'" : null)
            : old.Column(rename.Column) is null ? $"table '{rename.Table}' of the migrations has no column '{rename.Column}'"
            : null;
        if (problem is not null)
        {
            Problems.Add(new MigrationFinding(
                MigrationRules.WrongRename, $"Cannot rename {rename.OldName} to {rename.NewName}: {problem}.", null, null));
        }
    }
}
