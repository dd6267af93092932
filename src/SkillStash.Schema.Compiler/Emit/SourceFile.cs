namespace SkillStash.Schema.Compiler.Emit;

/// <summary>A file to write.</summary>
/// <param name="Name">The file's name; unique without regard to case among the files of one schema.</param>
/// <param name="Text">The content, lines ending in <c>\n</c>.</param>
public sealed record SourceFile(string Name, string Text);
