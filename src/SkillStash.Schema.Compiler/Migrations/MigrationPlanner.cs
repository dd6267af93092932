using System.Collections.Generic;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>
/// Plans how a database full of rows gets from one schema to another, with foreign keys on and nothing but SQL that D1 takes.
/// </summary>
public static class MigrationPlanner
{
    /// <summary>Plans the way from one schema to another.</summary>
    /// <param name="before">The schema that the database has.</param>
    /// <param name="after">The schema that it is to have.</param>
    /// <param name="renames">What goes by another name; whatever else has no counterpart is dropped or added.</param>
    /// <param name="order">Whether columns must get the order of <paramref name="after"/>, which takes a rebuild where one is added before others.</param>
    public static MigrationPlan Plan(SchemaModel before, SchemaModel after, IReadOnlyList<Rename> renames, ColumnOrder order) =>
        OwnStack.Run(() => PlanHere(before, after, renames, order));

    private static MigrationPlan PlanHere(SchemaModel before, SchemaModel after, IReadOnlyList<Rename> renames, ColumnOrder order)
    {
        var renaming = new RenamePlanner(before, after);
        SchemaModel renamed = renaming.Plan(renames);
        if (renaming.Problems.Count > 0)
        {
            return new MigrationPlan([], renaming.Problems.ToEquatableArray());
        }

        var work = new MigrationWork(renamed, after, order);
        MigrationStep[] steps = [.. renaming.Steps, .. new MigrationSteps(renamed, after, work).Order()];
        return new MigrationPlan(
            steps.ToEquatableArray(), new MigrationFindings(renamed, after, new PresentNames(before, renamed), work).Find(steps).ToEquatableArray());
    }
}
