namespace SkillStash.Schema.Compiler.Model;

/// <summary>A search in an fts5 table.</summary>
/// <remarks>
/// Its parameters are what to search for and, where there are texts to show, the marks before and after what was found, what stands for
/// text that was cut, and the number of words in the snippet.
/// </remarks>
/// <param name="Statement">The statement, read page by page.</param>
/// <param name="Columns">The columns of what it finds: those of a row, its rank, and its texts with marks.</param>
/// <param name="HasMarks">Whether there are texts to show.</param>
public sealed record SearchModel(StatementModel Statement, EquatableArray<ColumnModel> Columns, bool HasMarks);
