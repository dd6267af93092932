namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>A trigger.</summary>
/// <param name="Name">The name as declared.</param>
/// <param name="Table">The table or view it watches, as <c>sqlite_schema.tbl_name</c> has it.</param>
public sealed record InspectedTrigger(string Name, string Table);
