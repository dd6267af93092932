using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Sees to it that the queries of all files have names of their own: they are members of one class.</summary>
public sealed class CSharpQueryNames
{
    private readonly Dictionary<CSharpOptions, Dictionary<string, (string? Query, string Path)>> _owners = [];
    private readonly NameScope _files = new([], StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a file a name of its own, and leaves out the queries whose names the database class or a query before has.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">What it is called where its queries are named.</param>
    /// <param name="taken">The names that the database class has without queries.</param>
    /// <param name="clashes">Takes the queries that are left out, each with a name that is taken, and who has it.</param>
    /// <returns>The same file where it has all that it needs.</returns>
    public CSharpQueryFile Take(CSharpQueryFile file, string path, IEnumerable<string> taken, ICollection<(string Query, string Name, string Owner)> clashes)
    {
        if (!_owners.TryGetValue(file.Options, out Dictionary<string, (string? Query, string Path)>? owners))
        {
            _owners.Add(file.Options, owners = new(StringComparer.OrdinalIgnoreCase));
            foreach (string name in taken)
            {
                owners[name] = default;
            }
        }

        CSharpQuery[] kept = file.Queries.Where(query => Take(query, path, file.Options, owners, clashes)).ToArray();
        string own = _files.Take(file.Name);
        return kept.Length == file.Queries.Count && own == file.Name ? file : file with { Name = own, Queries = kept.ToEquatableArray() };
    }

    private static bool Take(
        CSharpQuery query, string path, CSharpOptions options, Dictionary<string, (string? Query, string Path)> owners, ICollection<(string Query, string Name, string Owner)> clashes)
    {
        foreach (string member in query.Members)
        {
            if (owners.TryGetValue(member, out (string? Query, string Path) owner))
            {
                clashes.Add((query.Statement.Name, member, owner.Query is null ? $"a member of {options.DatabaseName}" : $"{owner.Query} in {owner.Path}"));
                return false;
            }
        }

        foreach (string member in query.Members)
        {
            owners[member] = (query.Statement.Name, path);
        }

        return true;
    }
}
