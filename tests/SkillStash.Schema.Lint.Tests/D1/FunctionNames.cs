using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Lint.Tests.D1;

/// <summary>The functions of the SQLite that Microsoft.Data.Sqlite brings, as PRAGMA function_list tells them.</summary>
internal static class FunctionNames
{
    private static readonly Dictionary<string, int> Known = Read();

    /// <summary>Their names; without operators, and those that are written without parentheses.</summary>
    public static string[] OfSqlite() => Known.Keys.Where(static name => name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        .Where(static name => name is not ("current_date" or "current_time" or "current_timestamp")).Order().ToArray();

    /// <summary>A number of arguments that the function takes.</summary>
    public static int Arguments(string name) => int.Max(Known[name], 0);

    private static Dictionary<string, int> Read()
    {
        using SqliteConnection connection = ScratchDatabase.Open();
        using SqliteCommand command = connection.CreateCommand();

        // What Microsoft.Data.Sqlite adds by itself is no part of SQLite.
        command.CommandText = "SELECT name, max(narg) FROM pragma_function_list WHERE builtin = 1 OR name LIKE '%fts%' OR name LIKE '%geopoly%' OR name LIKE 'rtree%' GROUP BY name";
        using SqliteDataReader reader = command.ExecuteReader();
        var names = new Dictionary<string, int>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0), reader.GetInt32(1));
        }

        return names;
    }
}
