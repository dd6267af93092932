using SkillStash.Schema.Benchmarks;
using Spectre.Console;

// dotnet run -c Release --project benchmarks/SkillStash.Schema.Benchmarks [rows] [rounds]
int rows = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 50_000;
int rounds = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 11;

AnsiConsole.Profile.Width = 110;
IContender[] contenders = [new GeneratedContender(), new ReusedCommandContender(), new DapperContender()];
AnsiConsole.MarkupLineInterpolated($"{rows} rows of 21 columns in memory, {rounds} rounds, contenders in turn in each");
using SerializingContender serializing = new();
new Comparison(contenders, serializing, rows, rounds).Run(AnsiConsole.Console);
foreach (IContender contender in contenders)
{
    contender.Dispose();
}
