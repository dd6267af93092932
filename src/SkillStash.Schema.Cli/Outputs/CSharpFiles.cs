using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.CSharp;

namespace SkillStash.Schema.Cli.Outputs;

/// <summary>The C# of a schema as files.</summary>
internal static class CSharpFiles
{
    /// <summary>A file for each table, and one for the database.</summary>
    public static IReadOnlyList<SourceFile> Of(CSharpSchema code) =>
        code.Tables.Select(CSharpEmitter.EmitTable).Append(CSharpEmitter.EmitDatabase(code.Database)).Select(Marked).ToArray();

    // What goes straight to the compiler needs no such line; a file does.
    private static SourceFile Marked(SourceFile file) =>
        file with { Text = $"// {FileMark.Text} from the SQL schema: change that, not this file.\n{file.Text}" };
}
