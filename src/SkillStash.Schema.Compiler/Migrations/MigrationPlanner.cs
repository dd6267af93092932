using System.Collections.Generic;
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
    public static MigrationPlan Plan(SchemaModel before, SchemaModel after, IReadOnlyList<Rename> renames) =>
        OwnStack.Run(() => PlanHere(before, after, renames));

    private static MigrationPlan PlanHere(SchemaModel before, SchemaModel after, IReadOnlyList<Rename> renames)
    {
        var renaming = new RenamePlanner(before, after);
        SchemaModel renamed = renaming.Plan(renames);
        if (renaming.Problems.Count > 0)
        {
            return new MigrationPlan([], renaming.Problems.ToEquatableArray());
        }

        var work = new MigrationWork(renamed, after);
        MigrationStep[] steps = [.. renaming.Steps, .. new MigrationSteps(renamed, after, work).Order()];
        return new MigrationPlan(
            steps.ToEquatableArray(), new MigrationFindings(renamed, after, new PresentNames(before, renamed), work).Find(steps).ToEquatableArray());
    }
}
