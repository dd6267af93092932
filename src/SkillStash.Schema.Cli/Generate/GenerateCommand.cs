using System.CommandLine;
using SkillStash.Schema.Cli.Infrastructure;

namespace SkillStash.Schema.Cli.Generate;

/// <summary><c>generate csharp|typescript|docs SOURCE --output DIR</c>: writes the files of a schema.</summary>
internal sealed class GenerateCommand : Command
{
    public GenerateCommand(ToolOutput output)
        : base("generate", "Writes files from a schema.")
    {
        Add(new GenerateCSharpCommand(output));
        Add(new GenerateTypeScriptCommand(output));
        Add(new GenerateDocsCommand(output));
    }
}
