using System;
using System.Collections.Generic;
using System.Diagnostics.Tracing;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Migrations.Tests.Checking;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests;

/// <summary>What is read is read once: the work of <c>migrate new</c>, counted in what the compiler says it does.</summary>
/// <remarks>The compiler's events do not tell whose work they are: nothing else runs meanwhile.</remarks>
[CollectionDefinition(nameof(CompilationCountTests), DisableParallelization = true)]
[Collection(nameof(CompilationCountTests))]
public sealed class CompilationCountTests : IDisposable
{
    private const int MostCompilations = 4;
    private const int MostParses = 100;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_added_column_takes_few_compilations_and_parses()
    {
        foreach (string migration in Directory.GetFiles(Path.Combine(Repository.Root, "workers", "api", "migrations"), "*.sql"))
        {
            _folder.Write("migrations/" + Path.GetFileName(migration), File.ReadAllText(migration));
        }

        string schema = File.ReadAllText(Repository.SchemaSql);
        int end = schema.IndexOf("\n);", schema.IndexOf("CREATE TABLE users (", StringComparison.Ordinal), StringComparison.Ordinal);
        _folder.Write("schema.sql", schema.Insert(end, ",\n  nickname TEXT"));

        using var counter = new EventCounter();
        (int exitCode, string output, string error) = Tool.Run(
            ["migrate", "new", "nickname", "--migrations", _folder.Path("migrations"), "--schema", _folder.Path("schema.sql")]);

        Assert.Equal((ExitCode.Clean, ""), (exitCode, error));
        Assert.Contains("nickname.sql", output);
        Assert.Contains("ADD COLUMN", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder.Path("migrations"), "*nickname.sql"))));
        int compilations = counter.Count("Compiled"), parses = counter.Count("Parsed");
        TestContext.Current.SendDiagnosticMessage($"one added column: {compilations} compilations, {parses} parses");
        Assert.InRange(compilations, 1, MostCompilations);
        Assert.InRange(parses, 1, MostParses);
    }

    private sealed class EventCounter : EventListener
    {
        private readonly List<string> _names = [];

        public int Count(string name) => _names.Count(each => each == name);

        protected override void OnEventSourceCreated(EventSource source)
        {
            if (source.Name == "SkillStash.Schema.Compiler")
            {
                EnableEvents(source, EventLevel.LogAlways);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs written)
        {
            // The base class calls this before the fields are there.
            if (_names is not null && written.EventName is { } name)
            {
                lock (_names)
                {
                    _names.Add(name);
                }
            }
        }
    }
}
