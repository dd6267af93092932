using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint;

/// <summary>A rule about what a schema says, whatever its statements look like.</summary>
internal interface ISchemaRule
{
    /// <summary>Finds where a schema that SQLite accepts breaks the rule.</summary>
    IEnumerable<SchemaFinding> Check(SchemaModel schema);
}
