using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Sees to it that the queries of all files have names of their own: they are members of one class.</summary>
public sealed class CSharpQueryNames
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameScope _files = new([], StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a file a name of its own, and leaves out the queries whose names the database class or a query before has.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">What it is called where its queries are named.</param>
    /// <param name="taken">The names that the database class has without queries.</param>
    /// <param name="clashes">Takes the queries that are left out, each with a name that is taken, and who has it.</param>
    public CSharpQueryFile Take(CSharpQueryFile file, string path, IEnumerable<string> taken, ICollection<(string Query, string Name, string Owner)> clashes)
    {
        foreach (string name in taken)
        {
            _owners[Key(file, name)] = $"a member of {file.Options.DatabaseName}";
        }

        var kept = new List<CSharpQuery>();
        foreach (CSharpQuery query in file.Queries)
        {
            if (query.Members.FirstOrDefault(member => _owners.ContainsKey(Key(file, member))) is { } repeated)
            {
                clashes.Add((query.Statement.Name, repeated, _owners[Key(file, repeated)]));
                continue;
            }

            kept.Add(query);
            foreach (string member in query.Members)
            {
                _owners[Key(file, member)] = $"{query.Statement.Name} in {path}";
            }
        }

        return file with { Name = _files.Take(file.Name), Queries = kept.ToEquatableArray() };
    }

    private static string Key(CSharpQueryFile file, string member) => $"{file.Options.Namespace}.{file.Options.DatabaseName}.{member}";
}
