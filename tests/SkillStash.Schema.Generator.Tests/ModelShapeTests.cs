using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>What the generator caches must be comparable and must hold on to nothing of a compilation.</summary>
public sealed class ModelShapeTests
{
    [Theory]
    [InlineData(typeof(SchemaModel))]
    [InlineData(typeof(CSharpSchema))]
    public void Model_holds_values_only(Type root)
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([root]);
        while (open.TryPop(out Type? type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            Assert.False(type.FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{type} is a Roslyn type");
            Assert.False(type.Namespace is "SkillStash.Schema.Compiler.Syntax" or "SkillStash.Schema.Compiler.Text", $"{type} is a position or syntax");
            if (type.IsPrimitive || type.IsEnum || type == typeof(string))
            {
                continue;
            }

            Type[] arguments = type.IsGenericType ? type.GetGenericArguments() : [];
            Assert.True(
                type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEquatable<>)),
                $"{type} is not compared by value");
            foreach (Type next in arguments.Concat(Members(type)))
            {
                open.Push(next);
            }
        }

        Assert.True(seen.Count > 5);
    }

    [Fact]
    public void Equal_texts_give_equal_models_and_hashes()
    {
        string text = File.ReadAllText(Repository.SchemaSql);
        var options = new CSharpOptions("N", "D");
        CSharpSchema one = CSharpSchemaBuilder.Build(SchemaCompiler.Compile(new SourceText(text)).Model, options);
        CSharpSchema two = CSharpSchemaBuilder.Build(SchemaCompiler.Compile(new SourceText(text)).Model, options);

        Assert.NotSame(one, two);
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
    }

    private static IEnumerable<Type> Members(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Compiler.Model.EquatableArray<>))
        {
            return [];
        }

        IEnumerable<Type> fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(field => field.FieldType);
        IEnumerable<Type> derived = type.Assembly.GetTypes().Where(each => each.BaseType == type);
        return type.IsValueType ? fields : fields.Concat(derived).Where(each => Nullable.GetUnderlyingType(each) is null);
    }
}
