using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Migrations.Tests.Checking;

/// <summary>Adds children and grandchildren to a change: whoever drops a table the wrong way empties them.</summary>
internal static class Children
{
    /// <summary>The tables to add before and after, for every table that keeps a primary key of as many columns.</summary>
    public static (string Before, string After) Of(SchemaModel before, SchemaModel after, Rename[] renames)
    {
        var (old, @new) = (new StringBuilder(), new StringBuilder());
        foreach (TableModel table in before.Tables.Where(static table => table.Module is null && table.PrimaryKey.Count > 0))
        {
            string name = renames.FirstOrDefault(rename => rename.Column is null && rename.Table == table.Name)?.NewName ?? table.Name;
            if (after.Tables.FirstOrDefault(other => other.Name == name) is { } target && target.PrimaryKey.Count == table.PrimaryKey.Count)
            {
                old.Append(Family(table.Name, table.Name, table.PrimaryKey.Count));
                @new.Append(Family(table.Name, name, table.PrimaryKey.Count));
            }
        }

        return (old.ToString(), @new.ToString());
    }

    private static string Family(string name, string parent, int keys)
    {
        string kid = Database.Quote("kid of " + name);
        string columns = string.Join(", ", Enumerable.Range(0, keys).Select(static i => "k" + i));
        return $"""

            CREATE TABLE {kid} (id INTEGER PRIMARY KEY, note TEXT, {columns}, FOREIGN KEY ({columns}) REFERENCES {Database.Quote(parent)} ON DELETE CASCADE);
            CREATE TABLE {Database.Quote("grandkid of " + name)} (
              note TEXT, a INTEGER REFERENCES {kid} ON DELETE SET NULL, b INTEGER REFERENCES {kid} ON DELETE RESTRICT, c INTEGER DEFAULT 0 REFERENCES {kid} ON DELETE SET DEFAULT
            );
            """;
    }
}
