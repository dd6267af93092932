using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>Reads <c>old:new</c> and <c>table.old:new</c>. A name may hold colons and dots itself: what the schema knows decides.</summary>
internal static class RenameArguments
{
    /// <summary>The rename; where the schema has nothing of the name, what the words would mean if it had.</summary>
    /// <param name="argument">The argument of the command line.</param>
    /// <param name="before">The schema of the migrations.</param>
    /// <returns>Null where the argument has no colon with names around it.</returns>
    public static Rename? Read(string argument, SchemaModel before)
    {
        List<Rename> readings = [.. Readings(argument)];
        return readings.FirstOrDefault(rename => Exists(rename, before)) ?? readings.LastOrDefault();
    }

    private static IEnumerable<Rename> Readings(string argument)
    {
        for (int colon = 1; colon < argument.Length - 1; colon++)
        {
            if (argument[colon] != ':')
            {
                continue;
            }

            string old = argument[..colon], @new = argument[(colon + 1)..];
            yield return new Rename(old, null, @new);
            for (int dot = 1; dot < old.Length - 1; dot++)
            {
                if (old[dot] == '.')
                {
                    yield return new Rename(old[..dot], old[(dot + 1)..], @new);
                }
            }
        }
    }

    private static bool Exists(Rename rename, SchemaModel schema) => schema.Table(rename.Table) is { } table
        && (rename.Column is null || table.Column(rename.Column) is not null);
}
