using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>A schema as statements, and what statements make of a schema.</summary>
internal static class SchemaScript
{
    /// <summary>All statements of a schema, in an order in which they can be run.</summary>
    public static IEnumerable<string> Of(SchemaModel schema) => schema.Tables.Select(static table => table.Sql)
        .Concat(schema.Tables.SelectMany(static table => table.Indexes).Select(static index => index.Sql).OfType<string>())
        .Concat(schema.Views.Select(static view => view.Sql))
        .Concat(schema.Triggers.Select(static trigger => trigger.Sql));

    /// <summary>What SQLite would have after running the statements.</summary>
    public static SchemaCompilation Fold(IEnumerable<string> statements) =>
        SchemaCompiler.Compile(new SourceText(string.Concat(statements.Select(static statement => statement + ";\n"))));
}
