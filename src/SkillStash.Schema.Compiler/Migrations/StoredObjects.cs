using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>
/// Tells which views and triggers stand in the way of a change: those that mention a table, through other views too. A view over
/// nothing makes every ALTER TABLE … RENAME fail, so that broken ones are among them.
/// </summary>
internal static class StoredObjects
{
    /// <summary>The views and triggers of a schema that mention any of the tables.</summary>
    public static (HashSet<string> Views, HashSet<string> Triggers) Mentioning(SchemaModel schema, IEnumerable<string> tables)
    {
        var names = new HashSet<string>(tables, SqlNames.Comparer);
        var views = new HashSet<string>(SqlNames.Comparer);
        int count;
        do
        {
            count = views.Count;
            foreach (ViewModel view in schema.Views.Where(view => view.Columns.Count == 0 || Mentions(view.Sql, names)))
            {
                views.Add(view.Name);
                names.Add(view.Name);
            }
        }
        while (views.Count > count);

        return (views, new HashSet<string>(
            schema.Triggers.Where(trigger => Mentions(trigger.Sql, names)).Select(static trigger => trigger.Name), SqlNames.Comparer));
    }

    // A word too many costs a needless DROP and CREATE; one too few, the migration.
    private static bool Mentions(string sql, HashSet<string> names) => names.Overlaps(MigrationNames.Words(sql));
}
