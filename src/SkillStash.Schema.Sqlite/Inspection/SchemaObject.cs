namespace SkillStash.Schema.Sqlite.Inspection;

/// <summary>A row of <c>sqlite_schema</c>.</summary>
/// <param name="Kind"><c>table</c>, <c>view</c> or <c>trigger</c>.</param>
/// <param name="Name">The object's name.</param>
/// <param name="Table">The table it belongs to; its own name for a table and a view.</param>
internal readonly record struct SchemaObject(string Kind, string Name, string Table);
