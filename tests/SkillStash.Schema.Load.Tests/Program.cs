using System.Linq;
using SkillStash.Schema.Load.Tests;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

if (args is [Workload.Argument, string name, .. string[] arguments])
{
    return Workload.Run(name, arguments);
}

// As the entry point that xunit generates.
return args.Any(argument => argument is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
