var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{citationsOf:()=>citationsOf,markdownBlock:()=>markdownBlock,markdownCode:()=>markdownCode,markdownLine:()=>markdownLine,
markdownText:()=>markdownText,policyMarkdown:()=>policyMarkdown,remedyMarkdown:()=>remedyMarkdown});module.exports=__toCommonJS(stdin_exports);var import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),
special=/[\\`*{}[\]<>&|~$^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=\bwww)\.|@|#(?=\d)|\bGH-(?=\d)/giu,pinging=/^(?:@|#|GH-)$/iu;function markdownText(text,limit){
return(0,import_chunk_NTJQSSOZ.printable)(text,limit).replace(special,found=>pinging.test(found)?`<code>${entities(found)}</code>`:entities(found))}function markdownLine(text,limit){
return markdownText(text,limit).trimStart().replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/u,found=>/\d/u.test(found)?`${found}\\`:`\\${found}`)}function markdownCode(text,limit){
let shown=(0,import_chunk_NTJQSSOZ.printable)(text,limit);return/^[\w.\-/[\]"]+(?: [\w.\-/[\]"]+)*$/u.test(shown)?`\`${shown}\``:`<code>${shown.replace(/[^\p{L}\p{N} .]/gu,
entities)}</code>`}function markdownBlock(lines,language){let longest=Math.max(2,...lines.flatMap(line=>[...line.matchAll(/`+/gu)].map(([run])=>run.length))),fence="\
`".repeat(longest+1);return[`${fence}${language}`,...lines,fence]}function entities(text){return[...text].map(character=>`&#${character.codePointAt(0)??0};`).join(
"")}var gatewayMode={title:"Configure gateway-required virtual network integration",edition:"Microsoft Learn, 2025",address:"https://learn.microsoft.com/azure/a\
pp-service/configure-gateway-required-vnet-integration",era:"2025"},documents=new Map([["002_d9be5da5ae37cc7f.txt",{title:"Integrate an app with an Azure Virtua\
l Network",edition:"Azure documentation, 13 May 2016",address:"https://azure.microsoft.com/documentation/articles/web-sites-integrate-with-vnet/",era:"2016"}],[
"000_8cac3612ac4ed818.txt",{title:"Integrate your app with an Azure Virtual Network",edition:"Microsoft Docs, edition of 2019",address:"https://docs.microsoft.c\
om/azure/app-service/web-sites-integrate-with-vnet",era:"2019"}],["003_e9cc4b29cfa7aaa9.txt",{title:"Integrate your app with an Azure virtual network",edition:"\
Microsoft Learn, 14 March 2025",address:"https://learn.microsoft.com/azure/app-service/overview-vnet-integration",era:"2025"}],["001_7e4b522c6d3c0803.txt",gatewayMode],
["004_ab9f0b6909e45349.txt",gatewayMode]]),observed="the platform";function citationsOf(sources){let byTitle=new Map;for(let{file,section:section2}of sources){let document=documentOf(
file),title=document===void 0?titleWithoutDocument(file):`${document.title} (${document.edition})`,known=byTitle.get(title)??{title,sections:[],...document!==void 0&&
{document}};known.sections.push(section2),byTitle.set(title,known)}return[...byTitle.values()]}function titleWithoutDocument(file){return file===observed?"Behav\
iour of Azure that its documentation does not describe":file}function documentOf(file){return documents.get(file)}function policyMarkdown(policy,profile){let{name,
title,because,prevents=[],remedy,sources}=policy,weight=(0,import_chunk_NTJQSSOZ.appliesIn)(policy,profile)?` (${(0,import_chunk_NTJQSSOZ.severityIn)(policy,profile)}\
 in profile ${profile})`:"";return`${[`**${markdownText(title)}.** ${markdownCode(name)}${weight}`,...section("Why",remedyMarkdown(because,"")),...section("What\
 Azure answers otherwise",prevents.map(text=>`- ${(0,import_chunk_NTJQSSOZ.printableLines)(text).map(line=>markdownText(line)).join(" ")}`)),...section("To mend\
 it in Terraform",remedyMarkdown(remedy.terraform,"hcl")),...section("To mend it in Bicep",remedyMarkdown(remedy.bicep,"bicep")),...section("Sources",citationsOf(
sources).map(citationMarkdown))].join(`
`)}
`}function citationMarkdown({title,sections,document}){return`- ${document===void 0?markdownLine(title):`[${markdownText(title)}](${document.address})`}: ${sections.
map(place=>markdownText(place)).join("; ")}`}function section(heading,lines){return lines.length===0?[]:["",`### ${heading}`,"",...lines]}function remedyMarkdown(text,language){
let lines=[],code=[],endCode=()=>{code.length>0&&lines.push(...markdownBlock(withoutEnd(code),language),""),code=[]};for(let line of(0,import_chunk_NTJQSSOZ.printableLines)(
text))/^\s+\S/u.test(line)||line===""&&code.length>0?code.push(line.replace(/^ {2}/u,"")):(endCode(),lines.push(line.startsWith("- ")?`- ${markdownLine(line.slice(
2))}`:markdownLine(line)));return endCode(),withoutEnd(lines)}function withoutEnd(lines){let last=lines.findLastIndex(line=>line!=="");return lines.slice(0,last+
1)}0&&(module.exports={citationsOf,markdownBlock,markdownCode,markdownLine,markdownText,policyMarkdown,remedyMarkdown});
