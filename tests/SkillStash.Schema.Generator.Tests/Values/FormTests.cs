using System;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>The compiler prints the names of the runtime library's forms without having it.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData(typeof(Compiler.Model.TimeForm), typeof(TimeForm))]
    [InlineData(typeof(Compiler.Model.UuidForm), typeof(UuidForm))]
    public void The_compiler_and_the_runtime_library_have_the_same(Type compiler, Type runtime) =>
        Assert.Equal(Enum.GetNames(runtime), Enum.GetNames(compiler));
}
