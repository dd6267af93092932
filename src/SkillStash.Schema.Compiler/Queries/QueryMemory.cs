using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The queries of each file as it was compiled last, so that an edit of one compiles that one.</summary>
internal sealed class QueryMemory
{
    private static readonly Dictionary<QueryKey, StatementModel> Nothing = [];

    private readonly Dictionary<string, Dictionary<QueryKey, StatementModel>> _files = [];

    /// <summary>The queries of a file as they were.</summary>
    public IReadOnlyDictionary<QueryKey, StatementModel> Of(string path) => _files.TryGetValue(path, out Dictionary<QueryKey, StatementModel>? known) ? known : Nothing;

    /// <summary>Replaces the queries of a file by those that it has now.</summary>
    public void Keep(string path, Dictionary<QueryKey, StatementModel> queries) => _files[path] = queries;
}

/// <summary>All that a query is compiled from, besides its schema.</summary>
/// <param name="Annotation">What the comments above it say, wherever they stand.</param>
/// <param name="Text">The statement.</param>
internal sealed record QueryKey(QueryAnnotation Annotation, string Text);
