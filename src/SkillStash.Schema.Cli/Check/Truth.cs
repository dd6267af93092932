using System.Collections.Generic;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Check;

/// <summary>The schema that everything else has to agree with.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Sources">Its documents.</param>
/// <param name="Compilation">What they say, free of errors.</param>
/// <param name="Normalized">What SQLite keeps of them.</param>
internal sealed record Truth(string Path, IReadOnlyList<SourceText> Sources, SchemaCompilation Compilation, NormalizedSource Normalized);
