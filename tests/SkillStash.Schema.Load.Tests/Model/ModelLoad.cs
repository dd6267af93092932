using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Linq;
using SkillStash.Load;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Random sequences of steps. One that fails is made as short as it can be and still fails.</summary>
internal static class ModelLoad
{
    public const string Name = "model";
    public const int Sessions = 3;

    private const int MostSteps = 60;

    private static readonly Operation[] Operations = Enum.GetValues<Operation>();

    // Without these nothing happens.
    private static readonly Operation[] Frequent =
    [
        Operation.Open, Operation.OpenPooled, Operation.OpenUnpooled, Operation.Insert, Operation.Insert, Operation.InsertMany,
        Operation.ContinueScan, Operation.Reopen, Operation.Begin, Operation.Commit,
    ];

    public static void Run(string[] arguments)
    {
        string folder = arguments[0];
        string journal = arguments[1];
        int count = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        int first = int.Parse(arguments[3], CultureInfo.InvariantCulture);
        string template = Path.Combine(folder, "template.db");
        using (LoadDatabase db = LoadDatabase.Open(template))
        {
            db.CreateSchema();
        }

        PlainFile.SetJournal(template, journal);
        using Turns turns = new();
        int done = 0;
        for (int seed = first; seed < first + count; seed++)
        {
            File.WriteAllText(Path.Combine(folder, "seed"), $"{seed}");
            List<Step> steps = Sequence(new Random(seed));
            done += steps.Count;
            if (Fails(steps, out Exception? fault))
            {
                List<Step> fewest = Shorten(steps);
                Fails(fewest, out Exception? shortest);
                throw new InvalidOperationException(
                    $"Seed {seed}, journal mode {journal}:\n{string.Join('\n', fewest)}\n{(shortest ?? fault).Message}", shortest ?? fault);
            }
        }

        Figures.Write($"{count} sequences from seed {first}, journal mode {journal}: {done} steps");

        bool Fails(List<Step> steps, [NotNullWhen(true)] out Exception? fault)
        {
            string path = Path.Combine(folder, $"{Guid.NewGuid()}.db");
            File.Copy(template, path);
            ModelRun run = new(path, journal == "wal", turns);
            try
            {
                run.Run(steps);
                fault = null;
            }
            catch (Exception found)
            {
                fault = found;
                run.Abandon();
            }

            Array.ForEach(Directory.GetFiles(folder, Path.GetFileName(path) + "*"), File.Delete);
            return fault is not null;
        }

        List<Step> Shorten(List<Step> steps)
        {
            for (int length = steps.Count / 2; length > 0; length /= 2)
            {
                for (int start = 0; start + length <= steps.Count;)
                {
                    List<Step> fewer = [.. steps[..start], .. steps[(start + length)..]];
                    if (Fails(fewer, out _))
                    {
                        steps = fewer;
                    }
                    else
                    {
                        start += length;
                    }
                }
            }

            return steps;
        }
    }

    private static List<Step> Sequence(Random random)
    {
        int sessions = random.Next(1, Sessions + 1);
        return [.. Enumerable.Range(0, random.Next(5, MostSteps)).Select(_ => new Step(
            random.Next(2) == 0 ? Frequent[random.Next(Frequent.Length)] : Operations[random.Next(Operations.Length)],
            random.Next(sessions),
            random.Next(Turns.Threads),
            random.Next(1000)))];
    }
}
