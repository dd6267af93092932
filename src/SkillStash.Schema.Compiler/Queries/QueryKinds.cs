using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The words behind a query's name, and what they say.</summary>
public static class QueryKinds
{
    private static readonly IReadOnlyList<(string Word, StatementKind Kind)> All =
    [
        ("one", StatementKind.One),
        ("many", StatementKind.Many),
        ("exec", StatementKind.Exec),
        ("execrows", StatementKind.Rows),
        ("execresult", StatementKind.Result),
        ("execlastid", StatementKind.LastId),
        ("page", StatementKind.Page),
        ("scan", StatementKind.Scan),
    ];

    /// <summary>What a word says; null where there is no such word.</summary>
    public static StatementKind? Of(string word) => All.Where(each => each.Word == word).Select(static each => (StatementKind?)each.Kind).FirstOrDefault();

    /// <summary>The word of a kind.</summary>
    public static string WordOf(StatementKind kind) => All.First(each => each.Kind == kind).Word;

    /// <summary>All words, as a reader of a message would write them.</summary>
    internal static string Words => $"{string.Join(", ", All.Take(All.Count - 1).Select(static each => $":{each.Word}"))} and :{All[All.Count - 1].Word}";
}
