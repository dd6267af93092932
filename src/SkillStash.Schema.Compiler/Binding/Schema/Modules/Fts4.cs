using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Reads the arguments of fts3 and fts4, columns and options, as fts3.c does (fts3, section 6). Only fts4 has options.</summary>
/// <param name="table">The name of the virtual table.</param>
/// <param name="isFts4">False for fts3.</param>
/// <param name="find">Finds the table that <c>content</c> names.</param>
internal sealed class Fts4(string table, bool isFts4, Func<string, Relation?> find)
{
    private static readonly string[] Options =
        ["matchinfo", "prefix", "compress", "uncompress", "order", "content", "languageid", "notindexed"];

    private readonly List<string> _columns = [];
    private readonly List<string> _notIndexed = [];
    private readonly Dictionary<string, string> _options = [];
    private bool _hasTokenizer;

    public ModuleColumns Read(IEnumerable<string> arguments)
    {
        string? problem = null;
        foreach (string argument in arguments)
        {
            problem ??= ReadArgument(argument);
        }

        problem ??= TakeColumns() ?? PrefixProblem() ?? Contradiction();
        return ModuleColumns.Checked(
            _columns.DefaultIfEmpty("content").Select(static name => new ModuleColumn(name))
                .Concat(new[] { table, "docid", Option("languageid") ?? "__langid" }.Select(static name => new ModuleColumn(name, IsHidden: true))),
            problem,
            Shadows());
    }

    private string? ReadArgument(string argument)
    {
        const int Name = 8;
        if (!_hasTokenizer && argument.Length > Name && argument.StartsWith("tokenize", StringComparison.OrdinalIgnoreCase)
            && !Fts4Tokenizers.IsWordCharacter(argument[Name]))
        {
            _hasTokenizer = true;
            return Fts4Tokenizers.Problem(Fts4Tokenizers.Words(argument.Substring(Name + 1)));
        }

        if (isFts4 && argument.IndexOf('=') is >= 0 and var end)
        {
            return ReadOption(argument.Substring(0, end), Fts4Tokenizers.Dequote(argument.Substring(end + 1)));
        }

        _columns.Add(Fts4Tokenizers.Words(argument).FirstOrDefault() ?? "");
        return null;
    }

    private string? ReadOption(string name, string value)
    {
        if (Array.Find(Options, each => SqlNames.Same(each, name)) is not { } option)
        {
            return $"'{name}' is no option of fts4";
        }

        if (option == "notindexed")
        {
            _notIndexed.Add(value);
        }

        _options[option] = value;
        return option switch
        {
            "matchinfo" when !SqlNames.Same(value, "fts3") => "matchinfo can be fts3 only",
            "order" when !SqlNames.Same(value, "asc") && !SqlNames.Same(value, "desc") => "order is asc or desc",
            _ => null,
        };
    }

    // Without columns of its own the table has those of the one that it indexes.
    private string? TakeColumns()
    {
        if (Option("content") is not { } content || _columns.Count > 0)
        {
            return null;
        }

        if (SqlNames.Same(content, table) || find(content) is not { Problem: null } source)
        {
            return $"there is no table '{content}' to index";
        }

        _columns.AddRange(source.Columns.Where(static column => !column.IsHidden).Select(static column => column.Name));
        if (Option("languageid") is { } language && _columns.FindIndex(column => SqlNames.Same(column, language)) is >= 0 and var index)
        {
            _columns.RemoveAt(index);
        }

        return null;
    }

    // Numbers with any one character between them; as many as there are commas, and one more.
    private string? PrefixProblem()
    {
        if (Option("prefix") is not { Length: > 0 } value)
        {
            return null;
        }

        int position = 0;
        foreach (string _ in value.Split(','))
        {
            int start = position;
            while (position < value.Length && value[position] is >= '0' and <= '9')
            {
                position++;
            }

            if (position == start)
            {
                return $"prefix={value} cannot be read";
            }

            position++;
        }

        return null;
    }

    private string? Contradiction()
    {
        string? unknown = _notIndexed.Find(name => !_columns.Contains(name, SqlNames.Comparer));
        return unknown is not null ? $"there is no column '{unknown}' not to be indexed"
            : Option("content") is null && Option("compress") is null != Option("uncompress") is null ? "compress and uncompress go together"
            : null;
    }

    private string[] Shadows() =>
        new[]
        {
            Option("content") is null ? "content" : "", "segments", "segdir", isFts4 && Option("matchinfo") is null ? "docsize" : "",
            isFts4 ? "stat" : "",
        }.Where(static name => name.Length > 0).ToArray();

    private string? Option(string name) => _options.TryGetValue(name, out string? value) ? value : null;
}
