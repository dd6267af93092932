using System.Runtime.CompilerServices;

// The tool stands on all of this library; what the package promises to others is the set of migrations and what it returns.
[assembly: InternalsVisibleTo("SkillStash.Schema.Cli")]
