import{appliesIn,printable,printableLines,severityIn}from"./chunk-M34MZ6S4.mjs";var special=/[\\`*{}[\]<>&|~$^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=\bwww)\.|@|#(?=\d)|\bGH-(?=\d)/giu,pinging=/^(?:@|#|GH-)$/iu;function markdownText(text,limit){
return printable(text,limit).replace(special,found=>pinging.test(found)?`<code>${entities(found)}</code>`:entities(found))}function markdownLine(text,limit){return markdownText(
text,limit).trimStart().replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/u,found=>/\d/u.test(found)?`${found}\\`:`\\${found}`)}function markdownCode(text,limit){let shown=printable(
text,limit);return/^[\w.\-/[\]"]+(?: [\w.\-/[\]"]+)*$/u.test(shown)?`\`${shown}\``:`<code>${shown.replace(/[^\p{L}\p{N} .]/gu,entities)}</code>`}function markdownBlock(lines,language){
let longest=Math.max(2,...lines.flatMap(line=>[...line.matchAll(/`+/gu)].map(([run])=>run.length))),fence="`".repeat(longest+1);return[`${fence}${language}`,...lines,
fence]}function entities(text){return[...text].map(character=>`&#${character.codePointAt(0)??0};`).join("")}function policyMarkdown(policy,profile){let{name,title,because,prevents=[],remedy,sources}=policy,weight=appliesIn(policy,profile)?` (${severityIn(policy,profile)}\
 in profile ${profile})`:"";return`${[`**${markdownText(title)}.** ${markdownCode(name)}${weight}`,...section("Why",remedyMarkdown(because,"")),...section("What\
 Azure answers otherwise",prevents.map(text=>`- ${printableLines(text).map(line=>markdownText(line)).join(" ")}`)),...section("To mend it in Terraform",remedyMarkdown(
remedy.terraform,"hcl")),...section("To mend it in Bicep",remedyMarkdown(remedy.bicep,"bicep")),...section("Sources",sources.map(({file,section:place})=>`- ${markdownLine(
file)}: ${markdownText(place)}`))].join(`
`)}
`}function section(heading,lines){return lines.length===0?[]:["",`### ${heading}`,"",...lines]}function remedyMarkdown(text,language){let lines=[],code=[],endCode=()=>{
code.length>0&&lines.push(...markdownBlock(withoutEnd(code),language),""),code=[]};for(let line of printableLines(text))/^\s+\S/u.test(line)||line===""&&code.length>
0?code.push(line.replace(/^ {2}/u,"")):(endCode(),lines.push(line.startsWith("- ")?`- ${markdownLine(line.slice(2))}`:markdownLine(line)));return endCode(),withoutEnd(
lines)}function withoutEnd(lines){let last=lines.findLastIndex(line=>line!=="");return lines.slice(0,last+1)}export{markdownText,markdownLine,markdownCode,markdownBlock,policyMarkdown,remedyMarkdown};
