namespace SkillStash.Schema.Generator.Tests.Architecture;

/// <summary>A place in the sources that refers to something which another file declares.</summary>
/// <param name="From">The room of the referring file.</param>
/// <param name="To">The room of the declaring file.</param>
/// <param name="Place">The referring file and line.</param>
/// <param name="Symbol">What is referred to.</param>
public sealed record SourceReference(string From, string To, string Place, string Symbol);
