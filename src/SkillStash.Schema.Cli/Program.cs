using System;
using System.IO;
using SkillStash.Schema.Cli;
using SkillStash.Schema.Cli.Infrastructure;

using Stream standard = Console.OpenStandardOutput();
var output = new ToolOutput(standard, Console.Error, isTerminal: !Console.IsOutputRedirected);
return SchemaTool.Run(args, output);
