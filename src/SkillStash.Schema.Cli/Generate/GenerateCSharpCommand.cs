using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Outputs;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Cli.Generate;

/// <summary><c>generate csharp</c>: what the source generator gives the compiler, as files.</summary>
internal sealed class GenerateCSharpCommand : EmitCommand
{
    private readonly Option<string> _namespace = new Option<string>("--namespace")
    {
        Description = "The namespace of all types; without it, the global one.",
    }.Or(static project => project.CSharp?.Namespace, "");

    private readonly Option<string> _database = new Option<string>("--database")
    {
        Description = "The name of the class that opens the database; without it, the last part of the namespace and Database.",
    }.Or(static project => project.CSharp?.Database, "");

    public GenerateCSharpCommand(ToolOutput output)
        : base("csharp", "Writes the C# that the source generator gives the compiler.", static project => project.CSharp?.Folder, output)
    {
        _namespace.Validators.Add(static given => RequireMatch(given, CSharpNameForms.Namespace));
        _database.Validators.Add(static given => RequireMatch(given, CSharpNameForms.Identifier));
        Add(_namespace);
        Add(_database);
    }

    protected override IReadOnlyList<SourceFile> Emit(SchemaCompilation schema, IReadOnlyList<QueryCompilation> queries, ParseResult call, List<Diagnostic> findings)
    {
        string @namespace = call.GetRequiredValue(_namespace);
        string database = call.GetRequiredValue(_database) is { Length: > 0 } name ? name : CSharpOptions.DefaultDatabaseName(@namespace);
        CSharpSchema code = CSharpSchemaBuilder.Build(schema.Model, new CSharpOptions(@namespace, database));
        Report(code.Clashes, schema);
        return CSharpFiles.Of(code, queries, findings);
    }

    private static void RequireMatch(OptionResult given, Regex form)
    {
        string value = string.Join(' ', given.Tokens.Select(static token => token.Value));
        if (given.Tokens.Count > 0 && !form.IsMatch(value))
        {
            given.AddError($"'{value}' is no name that {given.Option.Name} can take.");
        }
    }
}
