var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{loadSources:()=>loadSources,sourceOfPlan:()=>sourceOfPlan2});module.exports=__toCommonJS(stdin_exports);var import_chunk_MC3NBOPL=require("./chunk-MC3NBOPL.cjs"),
import_chunk_LM2Z3KIW=require("./chunk-LM2Z3KIW.cjs"),import_chunk_KDIDR2C4=require("./chunk-KDIDR2C4.cjs"),import_chunk_XP4UKFR5=require("./chunk-XP4UKFR5.cjs"),
import_chunk_PX3KUFCA=require("./chunk-PX3KUFCA.cjs"),import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs"),
import_node_v8=require("node:v8"),import_node_path=require("node:path"),import_node_path2=require("node:path"),import_node_crypto=require("node:crypto"),import_node_crypto2=require("node:crypto"),
import_node_crypto3=require("node:crypto"),import_node_path3=require("node:path"),import_node_path4=require("node:path"),import_node_path5=require("node:path"),
import_node_path6=require("node:path"),bridgeName="__parse_terraform_config_wasm__",loading;async function loadHclReader(){return loading??=load(),loading}async function load(){
let found2=await Promise.resolve().then(()=>__toESM(require("./lib-VSLTW7TP.cjs")));(0,import_node_v8.setFlagsFromString)("--wasm-tiering-budget=40000000");let{
parse}="parse"in found2?found2:found2.default;await parse("start.tf","");let bridge=globalThis[bridgeName];if(bridge===void 0)throw new Error("the HCL reader ha\
s started without its bridge");return{parseFile:(name,text3)=>parseFile(bridge,name,text3)}}function parseFile(bridge,name,text3){if(hasTooManyOpen(text3))throw tooDeep(
name);let value=name.endsWith(".json")?(0,import_chunk_NTJQSSOZ.parseJson)(new TextEncoder().encode(text3),name).value:JSON.parse(withExactNumbers(toJson(bridge,
name,text3)));if((0,import_chunk_NTJQSSOZ.isJsonObject)(value))return value;throw new import_chunk_NTJQSSOZ.PreflightError("input","the file is no JSON object",
{place:{file:name}})}var deepest=1e3;function hasTooManyOpen(text3){let depth2=0;for(let[bracket]of text3.matchAll(/[[\](){}]/gu))if(depth2="[({".includes(bracket)?
depth2+1:Math.max(0,depth2-1),depth2>deepest)return!0;return!1}var broken=new WeakSet;function toJson(bridge,name,text3){if(broken.has(bridge))throw new import_chunk_NTJQSSOZ.PreflightError(
"input","not read, as another file is nested too deeply",{place:{file:name}});let json,trouble;try{bridge.parse("file",text3,(error,result)=>{trouble=error??void 0,
json=result??void 0})}catch(error){throw broken.add(bridge),error instanceof RangeError?tooDeep(name):error}if(json!==void 0)return json;throw syntaxError(name,
trouble??"the file cannot be read")}function tooDeep(file){return new import_chunk_NTJQSSOZ.PreflightError("input","nested too deeply to be read",{place:{file}})}
function syntaxError(file,message){let found2=/file:(\d+),(\d+)-(?:\d+,)?\d+: ([\s\S]*?)(?:\]$| file:\d+,\d+-)/u.exec(message);if(found2===null)return new import_chunk_NTJQSSOZ.PreflightError(
"input",message.replace(/\.?\s*$/u,""),{place:{file}});let[,line,column,words2=""]=found2,place={file,line:Number(line),column:Number(column)};return new import_chunk_NTJQSSOZ.PreflightError(
"input",words2.replace(/; /u,": ").replace(/\.$/u,""),{place})}function withExactNumbers(json){return/\d{16}/u.test(json)?json.replace(/"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu,
part=>part.startsWith('"')||part.replace(/\D/gu,"").length<16?part:`"\${${part}}"`):json}function bodiesOf(value){return(0,import_chunk_NTJQSSOZ.isList)(value)?
value.flatMap(bodiesOf):(0,import_chunk_NTJQSSOZ.isObject)(value)?[value]:[]}function blocksOf({content,file},type,depth2){let found2=bodiesOf(content[type]).map(
body=>({header:[type],body,file}));for(let level=0;level<depth2;level+=1)found2=found2.flatMap(labelled);let numbers2=new Map;return found2.map(block2=>{let key=JSON.
stringify(block2.header),nth=numbers2.get(key)??0;return numbers2.set(key,nth+1),{...block2,nth}})}function labelled({header,body,file}){return Object.entries(body).
flatMap(([label,inner])=>label==="//"?[]:bodiesOf(inner).map(below2=>({header:[...header,label],body:below2,file})))}function bareText(value){return typeof value!=
"string"?void 0:(/^\$\{(.*)\}$/s.exec(value)?.[1]??value).trim()}function literalText(value){if(!(typeof value!="string"||/(?<!\$)\$\{|(?<!%)%\{/.test(value)))return value.
replaceAll("$${","${").replaceAll("%%{","%{")}var ofResources=new Set(["//","connection","count","depends_on","dynamic","for_each","lifecycle","provider","provi\
sioner"]);function isMetaArgument(name){return ofResources.has(name)}var ofCalls=new Set(["//","source","version","providers","count","for_each","depends_on","l\
ifecycle"]);function isCallArgument(name){return ofCalls.has(name)}function addressOf({path}){return path.map(name=>`module.${name}`).join(".")}function*allModules(node){
yield node;for(let{module:module2}of node.calls.values())module2!==void 0&&(yield*allModules(module2))}function moduleAt(root,address){for(let module2 of allModules(
root))if(addressOf(module2)===address)return module2}function placeInJson(document,...[header,path=[],nth]){let blocks=each({json:document.value,way:[]});for(let label of header)
blocks=blocks.flatMap(block2=>member(block2,label)).flatMap(each);let meant=nth===void 0?void 0:blocks[nth],best;for(let block2 of meant===void 0?blocks:[meant]){
let found2=find(block2,path.map(String));(best===void 0||found2.taken>best.taken)&&(best=found2)}return best&&document.place((0,import_chunk_NTJQSSOZ.pointerOf)(
best.at.way))}function find(block2,steps2){let at=block2;for(let taken=0;taken<steps2.length;taken+=1){let next=inside(at,steps2[taken]??"");if(next===void 0)return{
at,taken};at=next}return{at,taken:steps2.length}}function inside(at,step){if((0,import_chunk_NTJQSSOZ.isList)(at.json)){let json=at.json[Number(step)];return json===
void 0?void 0:{json,way:[...at.way,Number(step)]}}let[own2]=member(at,step);if(own2!==void 0)return own2;let contents=member(at,"dynamic").flatMap(each).flatMap(
dynamic=>member(dynamic,step)).flatMap(each).flatMap(dynamic=>member(dynamic,"content"));return contents.length>0?contents.length===1?contents[0]:void 0:(0,import_chunk_NTJQSSOZ.isJsonObject)(
at.json)&&(step==="0"||at.way.includes("content"))&&/^\d+$/.test(step)?at:void 0}function each(at){return(0,import_chunk_NTJQSSOZ.isList)(at.json)?at.json.map((json,index)=>({
json,way:[...at.way,index]})):[at]}function member({json,way},name){let own2=(0,import_chunk_NTJQSSOZ.isJsonObject)(json)?(0,import_chunk_NTJQSSOZ.ownProperty)(
json,name):void 0;return own2===void 0?[]:[{json:own2,way:[...way,name]}]}var patterns={name:/[\p{ID_Start}_][\p{ID_Continue}-]*/uy,spaces:/[ \t\r]+/y,restOfLine:/[^\r\n]*(?:\r(?!\n)[^\r\n]*)*/y,
lineEnd:/[ \t\r]*(?:\n|$)/y,plainText:/[^"\\$%\n]+/y,plainLine:/[^$%\n]+/y,plainCode:/[^"#/<(){}[\],\n\r]*[^"#/<(){}[\],\s]/y,heredoc:/<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy},
Cursor=class{text;comments=[];at;constructor(text3,at=0){this.text=text3,this.at=at}get isAtEnd(){return this.at>=this.text.length}get next(){return this.text.charAt(
this.at)}name(){return this.#take(patterns.name)?.[0]}skipSpace(){do this.#skip(patterns.spaces);while(this.text.startsWith("/*",this.at)&&this.#comment())}skipLines(){
for(;;)if(this.#skip(patterns.spaces),this.next===`
`)this.at+=1;else if(!this.#comment())return}skipExpression(among="attributes"){let opened3=[],end=this.at;for(;;){let top=opened3.at(-1);if(top==="bracket"||top===
"hole"||top===void 0&&among==="elements"?this.skipLines():top===void 0&&this.skipSpace(),this.isAtEnd||top===void 0&&this.#endsExpression(among))return end;this.#step(
opened3),end=this.at}}quoted(){let start=this.at,opened3=["quote"];for(this.at+=1;opened3.length>0&&!this.isAtEnd;)this.#step(opened3);return this.text.slice(start,
this.at)}#endsExpression(among){return/[)\]}]/.test(this.next)||among!=="attributes"&&this.next===","?!0:this.next===`
`||this.next==="#"||this.text.startsWith("//",this.at)}#step(opened3){let top=opened3.at(-1);top==="quote"?this.#quoted(opened3):typeof top=="object"?this.#heredoc(
top.marker,opened3):this.#code(opened3)}#take(pattern){pattern.lastIndex=this.at;let found2=pattern.exec(this.text);if(found2!==null)return this.at=pattern.lastIndex,
found2}#skip(pattern){return this.#take(pattern)!==void 0}#comment(){let start=this.at;if(this.next==="#"||this.text.startsWith("//",start))this.#skip(patterns.
restOfLine);else if(this.text.startsWith("/*",start)){let close=this.text.indexOf("*/",start+2);this.at=close===-1?this.text.length:close+2}else return!1;return this.
comments.push({start,end:this.at}),!0}#code(opened3){let heredoc=this.next==="<"?this.#take(patterns.heredoc):void 0;heredoc!==void 0?opened3.push({marker:heredoc[1]??
""}):this.#skip(patterns.plainCode)||this.#mark(opened3)}#mark(opened3){let mark2=this.next;this.at+=1,mark2==='"'?opened3.push("quote"):mark2==="("||mark2==="["||
mark2==="{"?opened3.push("bracket"):(mark2===")"||mark2==="]"||mark2==="}")&&opened3.pop()}#quoted(opened3){if(this.#skip(patterns.plainText))return;let mark2=this.
next;mark2===`
`?opened3.pop():mark2==='"'?(this.at+=1,opened3.pop()):mark2==="\\"?this.at+=2:this.#dollar(opened3)}#heredoc(marker2,opened3){if(this.text.charAt(this.at-1)===
`
`&&this.#isMarkerNext(marker2))this.at+=marker2.length,opened3.pop();else{if(this.#skip(patterns.plainLine))return;this.next===`
`?this.at+=1:this.#dollar(opened3)}}#isMarkerNext(marker2){return this.#skip(patterns.spaces),this.text.startsWith(marker2,this.at)?(patterns.lineEnd.lastIndex=
this.at+marker2.length,patterns.lineEnd.test(this.text)):!1}#dollar(opened3){let mark2=this.next;this.text.startsWith(`${mark2}${mark2}{`,this.at)?this.at+=3:this.
text.charAt(this.at+1)==="{"?(this.at+=2,opened3.push("hole")):this.at+=1}},escapes={n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"};function unquoted(literal2){let inner=literal2.replace(/^"/u,"").replace(/"$/u,"");return!inner.includes("\\")&&!inner.includes(
"{")?inner:inner.replaceAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gu,(whole,short2,long,letter)=>{let digits=short2??long;return digits!==void 0?characterOf(
digits)??whole:escapes[letter]??whole}).replaceAll(/([$%])\1\{/gu,"$1{")}function characterOf(digits){let code=Number.parseInt(digits,16);return code<=1114111?String.
fromCodePoint(code):void 0}function partsOf(text3,{start,end}){let cursor=new Cursor(text3.slice(0,end),start);cursor.skipLines(),cursor.name()==="jsonencode"&&
(cursor.skipLines(),cursor.next==="("&&(cursor.at+=1),cursor.skipLines());let bracket=cursor.next;return bracket!=="{"&&bracket!=="["?[]:(cursor.at+=1,bracket===
"{"?itemsOf(cursor):elementsOf(cursor))}function itemsOf(cursor){let items2=[];for(;;){cursor.skipLines();let start=cursor.at,key=cursor.next==='"'?unquoted(cursor.
quoted()):cursor.name();if(cursor.skipLines(),key===void 0||!/[=:]/.test(cursor.next))return items2;cursor.at+=1,items2.push({key,start,...valueOf(cursor,"items")})}}
function elementsOf(cursor){let elements2=[];for(;;){cursor.skipLines();let start=cursor.at;if(cursor.isAtEnd||cursor.next==="]")return elements2;let part=valueOf(
cursor,"elements");if(elements2.length===0&&/^for\s/u.test(cursor.text.slice(start,start+4))||cursor.at===start)return[];elements2.push({key:String(elements2.length),
start,...part})}}function valueOf(cursor,among){cursor.skipLines();let start=cursor.at,end=cursor.skipExpression(among);return cursor.next===","&&(cursor.at+=1),
{end,value:{start,end}}}function placeOf(tree,...[header,path=[],nth]){let steps2=path.map(String),all=blocksWith(tree,header),meant=nth===void 0?void 0:all[nth],
best;for(let block2 of meant===void 0?all:[meant]){let found2=find2(tree,block2,steps2);(best===void 0||found2.taken>best.taken)&&(best=found2)}return best&&tree.
lines.from(best.span.start,best.span.end)}function blocksWith(tree,header){return blocksByHeader(tree).get(keyOf(header))??[]}var blocksByHeader=(0,import_chunk_NTJQSSOZ.remember)(
tree=>{let blocks=new Map;for(let block2 of tree.body.blocks)(0,import_chunk_NTJQSSOZ.append)(blocks,keyOf([block2.type,...block2.labels]),block2);return blocks});
function keyOf(header){return JSON.stringify(header)}function find2(tree,block2,steps2){let at=block2,taken=0;for(;;){let name=steps2[taken],{attributes,blocks}=itemsOf2(
at.body),attribute=name===void 0?void 0:attributes.get(name);if(attribute!==void 0)return findInExpression(tree,attribute,steps2,taken+1);let all=name===void 0?
[]:blocks.get(name)??[],labels2=steps2.slice(taken+1,taken+1+(all[0]?.labels.length??0)),made=all.filter(each2=>labels2.every((label,index)=>each2.labels[index]===
label)),inner=chosen(made,steps2[taken+1+labels2.length]);if(inner===void 0)return{span:at.header,taken};at=inner,taken+=2+labels2.length}}function findInExpression(tree,attribute,steps2,from){
let span=attribute,value=attribute.expression;for(let taken=from;;taken+=1){let part=partsIn(tree,value).get(steps2[taken]??"");if(part===void 0||taken>=steps2.
length)return{span,taken:Math.min(taken,steps2.length)};span=part,value=part.value}}function partsIn(tree,value){let known4=knownParts(tree),parts=known4.get(value.
start)??new Map(partsOf(tree.text,value).map(part=>[part.key,part]));return known4.set(value.start,parts),parts}var knownParts=(0,import_chunk_NTJQSSOZ.remember)(
()=>new Map);function chosen(made,step){let[only]=made;if(made.length===1&&(step===void 0||step==="0"||only?.isDynamic===!0))return only;let firstDynamic=made.findIndex(
({isDynamic})=>isDynamic===!0),index=Number(step??Number.NaN);return firstDynamic===-1||index<firstDynamic?made[index]:void 0}var itemsOf2=(0,import_chunk_NTJQSSOZ.remember)(
body=>{let blocks=new Map;for(let block2 of body.blocks){let[label]=block2.labels,content=block2.body.blocks.find(({type})=>type==="content");block2.type!=="dyn\
amic"||label===void 0?(0,import_chunk_NTJQSSOZ.append)(blocks,block2.type,block2):(0,import_chunk_NTJQSSOZ.append)(blocks,label,{header:block2.header,body:content?.
body??block2.body,labels:[],isDynamic:!0})}return{attributes:new Map(body.attributes.map(attribute=>[attribute.name,attribute])),blocks}});function scanHcl(text3){
let own2=text3.startsWith("\uFEFF")?text3.slice(1):text3,scanner=new Scanner(own2);return{text:own2,lines:new import_chunk_KDIDR2C4.Lines(own2),body:scanner.scan(),
comments:scanner.comments}}var Scanner=class{#cursor;#root={attributes:[],blocks:[]};#open=[];constructor(text3){this.#cursor=new Cursor(text3)}get comments(){return this.#cursor.
comments}scan(){let cursor=this.#cursor;for(cursor.skipLines();!cursor.isAtEnd;cursor.skipLines())cursor.next==="}"?(cursor.at+=1,this.#close()):this.#item();for(;this.#open.
length>0;)this.#close();return this.#root}#close(){let block2=this.#open.pop();block2!==void 0&&(block2.end=this.#cursor.at)}#item(){let cursor=this.#cursor,start=cursor.
at,name=cursor.name();cursor.skipSpace();let body=this.#open.at(-1)?.body??this.#root;name===void 0?this.#skipWrong(start):cursor.next==="="?body.attributes.push(
this.#attribute(start,name)):this.#block(start,name,body)}#attribute(start,name){let cursor=this.#cursor;cursor.at+=1,cursor.skipSpace();let expression={start:cursor.
at,end:cursor.skipExpression()};return{name,start,end:expression.end,expression}}#block(start,type,outer){let cursor=this.#cursor,headerEnd=start+type.length,labels2=[];
for(let label=this.#label();label!==void 0;label=this.#label())labels2.push(label),headerEnd=cursor.at,cursor.skipSpace();if(cursor.next!=="{"){this.#skipWrong(
start);return}cursor.at+=1;let header={start,end:headerEnd},block2={type,labels:labels2,start,end:cursor.at,header,body:{attributes:[],blocks:[]}};outer.blocks.
push(block2),this.#open.push(block2)}#label(){return this.#cursor.next==='"'?unquoted(this.#cursor.quoted()):this.#cursor.name()}#skipWrong(start){let cursor=this.#cursor;
cursor.skipExpression(),(cursor.at===start||/[)\]]/.test(cursor.next))&&(cursor.at+=1)}};function sourcePlaces(file,utf82){if(file.endsWith(".json")){let document=(0,import_chunk_KDIDR2C4.readJsonDocument)(
utf82,file);return{placeOf:(...spot)=>placeInJson(document,...spot),tree:void 0}}let text3=new TextDecoder().decode(utf82),tree=(0,import_chunk_NTJQSSOZ.once)(()=>scanHcl(
text3));return{placeOf:(...spot)=>{let found2=placeOf(tree(),...spot);return found2&&{file,...found2}},get tree(){return tree()}}}var WrittenPlaces=class{#files;#found=new Map;constructor(files){
this.#files=files}of({file,header,path,nth}){return this.#in(file)?.placeOf(header,path,nth)??{file}}treeOf(file){return this.#in(file)?.tree}#in(file){if(this.#found.
has(file))return this.#found.get(file);let places=this.#read(file);return this.#found.set(file,places),places}#read(file){return(0,import_chunk_NTJQSSOZ.unlessThrown)(
import_chunk_NTJQSSOZ.PreflightError,()=>{let bytes=this.#files.read(file);return bytes&&sourcePlaces(file,(0,import_chunk_NTJQSSOZ.decode)(bytes,file).utf8)})}};
function*callFaults({block:block2,module:module2,unread},isEmpty3){let{header,body,file}=block2,[,name=""]=header,given=Object.keys(body).filter(argument2=>!isCallArgument(
argument2)),source3=literalText(body.source)??"";if(unread!==void 0&&(0,import_chunk_NTJQSSOZ.isLocal)(source3)&&(isEmpty3||given.length>0)&&(yield{header,file,
path:["source"],message:`there is no Terraform source in the folder of the module \u201C${name}\u201D, ${source3}`,advice:"correct the path, or fetch what belon\
gs there: git submodule update --init"}),module2===void 0)return;let{variables}=module2.source;for(let argument2 of given)variables.has(argument2)||(yield{header,
file,path:[argument2],message:`the module \u201C${name}\u201D takes no argument \u201C${argument2}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(argument2,variables.
keys())}`,advice:`declare the variable in ${module2.source.folder}, or correct the name`});for(let[variable,declared3]of variables)declared3.body.default===void 0&&
!given.includes(variable)&&(yield{header,file,path:[],message:`the module \u201C${name}\u201D needs the argument \u201C${variable}\u201D`,advice:`give it, or a \
default for the variable in ${module2.source.folder}`})}function referenceFault({root,steps:steps2,isGuarded},context){let{source:source3}=context.node,name=(0,import_chunk_NTJQSSOZ.nameOf)(
steps2[0]);switch(root){case"var":return missing(name,{what:"variable",declared:source3.variables,advice:'declare it: variable "NAME" {}'});case"local":return missing(
name,{what:"local",declared:source3.locals,advice:"declare it in a block of locals"});case"module":return missing(name,{what:"module",declared:source3.calls,advice:'\
call it: module "NAME" {}'})??(isGuarded||name===void 0?void 0:outputFault(name,steps2.slice(1),context.node));case"data":return blockFault(steps2,{what:"data s\
ource",declared:withScoped(source3.data,context)});case"ephemeral":return blockFault(steps2,{what:"ephemeral",declared:source3.ephemeral});case"resource":return blockFault(
steps2,{what:"resource",declared:source3.resources});case"each":return context.hasEach?void 0:{message:"\u201Ceach\u201D means something only in a block with for_each"};case"\
count":return context.hasCount?void 0:{message:"\u201Ccount\u201D means something only in a block with count"};default:return known.has(root)?void 0:otherFault(
root,steps2,context)}}function withScoped(data,{scoped}){return scoped===void 0?data:new Map([...data,...scoped])}var known=new Set(["path","terraform","tofu","\
self","action","provider"]);function otherFault(root,steps2,{node}){return steps2.length>0?blockFault([{name:root},...steps2],{what:"resource",declared:node.source.
resources}):{message:`\u201C${root}\u201D stands for nothing`,advice:"write a text in quotes, and a reference with its name"}}function missing(name,{what,declared:declared3,
advice}){if(!(name===void 0||declared3.has(name)))return{message:`there is no ${what} \u201C${name}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(name,declared3.keys())}`,
advice:advice.replace("NAME",name)}}function blockFault([typeStep,labelStep,first],{what,declared:declared3}){let[type="",label=""]=[(0,import_chunk_NTJQSSOZ.nameOf)(
typeStep),(0,import_chunk_NTJQSSOZ.nameOf)(labelStep)],name=`${type}.${label}`,block2=declared3.get(name);if(block2===void 0)return label===""?void 0:{message:`\
there is no ${what} ${name}${(0,import_chunk_NTJQSSOZ.didYouMean)(name,declared3.keys())}`,advice:`declare it, a ${what} of the type ${type}, or correct the nam\
e`};let repeated=repeatedBy(block2);if(repeated!==void 0)return ofAllInstances({name,repeated,members:"attributes"},first);if(!(first===void 0||!("key"in first)))
return{message:`${name} has neither count nor for_each, so there is no ${name}${first.key===void 0?"[\u2026]":(0,import_chunk_NTJQSSOZ.formatIndex)(first.key)}`,
advice:"leave out the key"}}function ofAllInstances({name,repeated,members},first){if(!(first===void 0||!("name"in first)))return{message:`${name} has ${repeated}\
, so its ${members} are those of one instance`,advice:`name the instance: ${name}${repeated==="count"?"[0]":'["KEY"]'}.${first.name}`}}function repeatedBy({body}){
return body.count!==void 0?"count":body.for_each===void 0?void 0:"for_each"}function outputFault(name,steps2,{calls}){let call=calls.get(name);if(call?.module===
void 0)return;let repeated=repeatedBy(call.block),[first,second]=steps2,output=(0,import_chunk_NTJQSSOZ.nameOf)(repeated===void 0?first:second),wrong=repeated&&
ofAllInstances({name:`module.${name}`,repeated,members:"outputs"},first);if(wrong!==void 0)return wrong;let{outputs,folder}=call.module.source;if(!(output===void 0||
outputs.has(output)))return{message:`the module \u201C${name}\u201D has no output \u201C${output}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(output,outputs.keys())}`,
advice:`declare it in ${folder}, or correct the name`}}var ProviderNames=class{#node;#parent;#handed;constructor(node,parent,call){this.#node=node,this.#parent=
parent,this.#handed=handedBy(call?.block)}keyOf({header,body}){return this.#key(this.#nameOf({header,body}))}configurationOf(block2){return this.#configuration(
this.#nameOf(block2))}providerOf(block2){let[local=""]=this.#nameOf(block2).split(".");return this.#node.source.required.get(local)?.source??`hashicorp/${local}`}#nameOf({
header:[,type=""],body}){return bareText(body.provider)??type.split("_")[0]??""}#configuration(name){let own2=this.#node.source.providers.get(name);return own2!==
void 0||this.#parent===void 0?own2:this.#parent.#configuration(this.#handed.get(name)??name)}#key(name){return this.#node.source.providers.has(name)||this.#parent===
void 0?providerKey(this.#node,name):this.#parent.#key(this.#handed.get(name)??name)}};function providerKey(node,name){return node.path.length===0?name:`${addressOf(
node)}:${name}`}function handedBy(block2){let handed=bodiesOf(block2?.body.providers).flatMap(body=>Object.entries(body));return new Map(handed.flatMap(([inner,
outer])=>{let name=bareText(outer);return name===void 0?[]:[[bareText(inner)??inner,name]]}))}function usedProviders(root){return new Set(usedIn(root,new ProviderNames(
root)))}function*usedIn({source:source3,calls},names){for(let block2 of[...source3.resources.values(),...source3.data.values(),...source3.ephemeral.values()]){let used=names.
configurationOf(block2);used!==void 0&&(yield used)}for(let call of calls.values())call.module!==void 0&&(yield*usedIn(call.module,new ProviderNames(call.module,
names,call)))}var ExpressionError=class extends Error{at;constructor(message,at){super(message),this.name="ExpressionError",this.at=at}};function refuse(message,at){
throw new ExpressionError(message,at)}var LimitError=class extends ExpressionError{},UndeclaredError=class extends ExpressionError{},AbsentError=class extends ExpressionError{};
function refuseAbsent(message){throw new AbsentError(message)}function isRefusal(error){return error instanceof ExpressionError&&!(error instanceof LimitError||
error instanceof UndeclaredError)}var deepest2=250,patterns2={name:/[\p{ID_Start}_][\p{ID_Continue}-]*/uy,number:/\d(?:\d|[eE][+-]?\d|\.(?=\d))*/y,blank:/(?:[ \t]|\/\*[\s\S]*?\*\/)+/y,
blankLines:/(?:\s|\/\*[\s\S]*?\*\/|(?:#|\/\/)[^\n]*)+/y,lineEnd:/(?:(?:#|\/\/)[^\n]*)?(?:\r?\n|$)/y},longer={"=":["==","=>"],"!":["!="],"<":["<=","<<"],">":[">="],
"/":["//","/*"],".":["..."],":":["::"],"%":["%{"]},Cursor2=class{text;at=0;#mindsLines=!1;#depth=0;constructor(text3){this.text=text3}fail(message,at=this.at){throw new ExpressionError(
message,at)}skip(){this.#match(this.#mindsLines?patterns2.blank:patterns2.blankLines)}isAtEnd(){return this.skip(),this.at>=this.text.length}is(mark2){return this.
skip(),this.text.startsWith(mark2,this.at)?!(longer[mark2]?.some(other=>this.text.startsWith(other,this.at))??!1):!1}take(mark2){return this.is(mark2)?(this.at+=
mark2.length,!0):!1}expect(mark2,message){this.take(mark2)||this.fail(message)}takeLineEnd(){return this.skip(),this.at<this.text.length&&this.#match(patterns2.
lineEnd)!==void 0}name(){return this.skip(),this.#match(patterns2.name)}takeWord(word){let start=this.at;return this.name()===word?!0:(this.at=start,!1)}number(){
return this.skip(),this.#match(patterns2.number)}inside(mindsLines,read2){let outer=this.#mindsLines;this.#depth>=deepest2&&this.fail(`the expression is nested \
more than ${deepest2} levels deep`),this.#depth+=1,this.#mindsLines=mindsLines;try{return read2()}finally{this.#mindsLines=outer,this.#depth-=1}}deeper(read2){return this.
inside(this.#mindsLines,read2)}#match(pattern){pattern.lastIndex=this.at;let found2=pattern.exec(this.text)?.[0];return found2!==void 0&&(this.at+=found2.length),
found2}},mostSteps=5e5,deepest3=700,steps=0,depth=0;function spend(amount){if(depth===0&&(steps=0),steps+=amount,steps>mostSteps)throw new LimitError(`evaluatin\
g takes more than ${mostSteps} steps`)}function within(evaluate2){if(spend(1),depth>=deepest3)throw new LimitError(`evaluating goes more than ${deepest3} levels\
 deep; does something refer to itself?`);depth+=1;try{return evaluate2()}catch(error){throw depth===1&&error instanceof RangeError?new LimitError("evaluating ta\
kes more memory than there is"):error}finally{depth-=1}}var largest=5e6,deepest4=250;function nested(depth2){depth2>deepest4&&refuse(`the value is nested more t\
han ${deepest4} levels deep`)}function addressable(size){fits(size),spend(size/16)}function fits(size){if(size>largest)throw new LimitError(`the result would ha\
ve more than ${largest} parts`)}var weightOfPart=500;function sizeOfText(text3){return typeof text3=="string"?text3.length:weightOfPart*(text3 instanceof import_chunk_NTJQSSOZ.Concat?
text3.$concat.length:1)}var fullPrecision=512,BigNumber=class{mantissa;exponent;precision;constructor(mantissa,exponent,precision=fullPrecision){this.mantissa=mantissa,
this.exponent=exponent,this.precision=precision}},largestExponent=1e5,NumberRangeError=class extends Error{};function parseNumber(text3){let parts=/^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/u.
exec(text3);if(parts===null)return;let[,sign="",whole="",fraction="",power="0"]=parts;if(whole+fraction==="")return;if(text3.length>1e4)throw new NumberRangeError(
"a number has more than 10000 digits");let scale=Number(power)-fraction.length,digits=BigInt(whole+fraction),value=sign==="-"?-digits:digits;if(value===0n)return 0;
if(Math.abs(scale)>largestExponent)throw new NumberRangeError("a number is too large or too small");return scale>=0?make(value*10n**BigInt(scale),0):quotient(value,
10n**BigInt(-scale))}function fromDouble(value){return Number.isSafeInteger(value)?value:parseNumber(String(value))??0}function exactDouble(value){if(Number.isSafeInteger(
value))return value;let bits=new DataView(new ArrayBuffer(8));bits.setFloat64(0,value);let raw=bits.getBigUint64(0),biased=Number(raw>>52n&0x7ffn),fraction=raw&
0xfffffffffffffn,size=biased===0?fraction:fraction|1n<<52n;return make(value<0?-size:size,Math.max(biased,1)-1075,53)}function isNumber(value){return typeof value==
"number"||value instanceof BigNumber}function fromInteger(value){return make(value,0)}function add(left,right){let[a,b]=[big(left),big(right)],exponent=Math.min(
a.exponent,b.exponent);return Math.abs(a.exponent-b.exponent)>4*fullPrecision+largestExponent?a.exponent>b.exponent?left:right:make(shift(a.mantissa,a.exponent-
exponent)+shift(b.mantissa,b.exponent-exponent),exponent)}function negate(value){return value instanceof BigNumber?new BigNumber(-value.mantissa,value.exponent,
value.precision):-value}function multiply(left,right){let[a,b]=[big(left),big(right)];return make(a.mantissa*b.mantissa,a.exponent+b.exponent,Math.max(a.precision,
b.precision))}function divide(left,right){let[a,b]=[big(left),big(right)];return quotient(a.mantissa,b.mantissa,{exponent:a.exponent-b.exponent,precision:Math.max(
a.precision,b.precision)})}function truncate(value){return isWhole(value)?value:make(integerOf(value),0)}function compareNumbers(left,right){return typeof left==
"number"&&typeof right=="number"?(0,import_chunk_NTJQSSOZ.compare)(left,right):(0,import_chunk_NTJQSSOZ.compare)(big(add(left,negate(right))).mantissa,0n)}function isWhole(value){
return value instanceof BigNumber?value.exponent>=0:Number.isInteger(value)}function integerOf(value){let{mantissa,exponent}=big(value);return exponent>=0?mantissa<<
BigInt(exponent):mantissa/(1n<<BigInt(-exponent))}function big(value){if(value instanceof BigNumber)return value;if(Number.isSafeInteger(value))return new BigNumber(
BigInt(value),0);let exact=fromDouble(value);return exact instanceof BigNumber?exact:new BigNumber(BigInt(exact),0)}function shift(value,by){return value<<BigInt(
by)}function quotient(left,right,{exponent,precision}={exponent:0,precision:fullPrecision}){if(left===0n)return 0;let extra=Math.max(0,precision+2-bitLength(abs(
left))+bitLength(abs(right))),size=abs(left)<<BigInt(extra),whole=size/abs(right),sticky=size%abs(right)===0n?0n:1n,mantissa=whole<<1n|sticky;return make(left<0n==
right<0n?mantissa:-mantissa,exponent-extra-1,precision)}function abs(value){return value<0n?-value:value}function make(mantissa,exponent,precision=fullPrecision){
if(mantissa===0n)return 0;let size=abs(mantissa),rounded2=roundTo(size,exponent,precision),zeros=trailingZeros(rounded2.size),odd=rounded2.size>>BigInt(zeros),power=rounded2.
exponent+zeros,signed=mantissa<0n?-odd:odd;if(power>=0&&bitLength(odd)+power<=53){let whole=Number(signed<<BigInt(power));if(Number.isSafeInteger(whole))return whole}
if(Math.abs(power)>4*largestExponent)throw new NumberRangeError("a number is too large or too small");return new BigNumber(signed,power,precision)}function roundTo(size,exponent,precision){
let surplus=bitLength(size)-precision;if(surplus<=0)return{size,exponent};let by=BigInt(surplus),kept=size>>by,rest2=size-(kept<<by),half=1n<<by-1n;return{size:rest2>
half||rest2===half&&(kept&1n)===1n?kept+1n:kept,exponent:exponent+surplus}}function bitLength(value){return value===0n?0:value.toString(2).length}function trailingZeros(value){
let text3=value.toString(2);return text3.length-text3.lastIndexOf("1")-1}function keyOf2(cursor,written2){let{kind,at}=written2;return kind==="variable"?{kind:"\
literal",value:written2.name,at}:kind==="literal"&&written2.value===null?{kind:"literal",value:"null",at}:(startsAtVariable(written2)&&cursor.fail("a reference \
as a key has to stand in parentheses, and a name with periods in quotes",at),written2)}function startsAtVariable(expression){return expression.kind==="attribute"?
startsAtVariable(expression.source):expression.kind==="index"?expression.key.kind==="literal"&&startsAtVariable(expression.source):expression.kind==="variable"}
var whiteSpace="[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";function compareCodePoints(left,right){let length=Math.min(left.
length,right.length);for(let index=0;index<length;index++){let[a,b]=[left.charCodeAt(index),right.charCodeAt(index)];if(a!==b)return weight(a)-weight(b)}return left.
length-right.length}function weight(unit){return unit>=55296&&unit<=57343?unit+65536:unit}function sortedKeys(entries){return Object.keys(entries).toSorted(compareCodePoints)}
var segmenter=(0,import_chunk_NTJQSSOZ.once)(()=>new Intl.Segmenter("en",{granularity:"grapheme"}));function graphemes(text3){return/^[ -~]*$/u.test(text3)?text3.
split(""):Array.from(segmenter().segment(text3),({segment})=>segment)}var simple={n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"};function unescape(text3,isQuoted,fail){let plain3=text3.replace(/([$%])\1\{/gu,"$1{");return!isQuoted||!plain3.includes("\\")?
plain3:plain3.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/gsu,(_,selector)=>{let found2=simple[selector];if(found2!==void 0)return found2;if(selector.length===
1)return fail(`the symbol \u201C${selector}\u201D is not a valid escape sequence selector`);let code=Number.parseInt(selector.slice(1),16);return code<=1114111&&
(code<55296||code>57343)?String.fromCodePoint(code):fail(`cannot encode character U+${selector.slice(1)}`)})}var leadingSpace=new RegExp(`^${whiteSpace}+`,"u"),
trailingSpace=new RegExp(`${whiteSpace}+$`,"u"),literals={quote:/\$\$\{~?|%%\{~?|\$(?!\{)|%(?!\{)|(?:\\.|[^$%"\\\n\r])+/uy,text:/(?:\$\$\{~?|%%\{~?|\$(?!\{)|%(?!\{)|[^$%\n]*)\n?/uy};
function readTemplate(cursor,end,reader2){let at=cursor.at,pieces=new Pieces(cursor,end,reader2).read();end.kind==="heredoc"&&end.isFlush&&takeIndentation(pieces);
let parts=new PieceTree(pieces,cursor).parts(at),[only]=pieces;return pieces.length===1&&only?.kind==="expression"?only.expression:textOf(parts,at)}var Pieces=class{#cursor;#end;#reader;#pieces=[];#trimsNext=!1;#isLineStart=!0;constructor(cursor,end,reader2){
this.#cursor=cursor,this.#end=end,this.#reader=reader2}read(){let{text:text3}=this.#cursor;for(;!this.#isEnd();)text3.startsWith("${",this.#cursor.at)?this.#sequence(
()=>this.#interpolation()):text3.startsWith("%{",this.#cursor.at)?this.#sequence(()=>this.#directive()):this.#literal();return this.#pieces}#isEnd(){let cursor=this.#cursor,
isOver=cursor.at>=cursor.text.length;if(this.#end.kind==="text")return isOver;if(this.#end.kind==="heredoc"&&this.#isLineStart){let line=/^[^\n]*/u.exec(cursor.
text.slice(cursor.at,cursor.at+1e3))?.[0]??"";if(line.trim()===this.#end.word)return cursor.at+=line.length,!0}return isOver&&cursor.fail("no closing marker was\
 found for the string"),this.#end.kind!=="quote"||cursor.text[cursor.at]!=='"'?!1:(cursor.at+=1,!0)}#literal(){let cursor=this.#cursor,isQuoted=this.#end.kind===
"quote",pattern=isQuoted?literals.quote:literals.text;pattern.lastIndex=cursor.at;let found2=pattern.exec(cursor.text)?.[0]??"";found2===""&&cursor.fail("a quot\
ed string must not go over several lines or end with a backslash");let plain3=unescape(found2,isQuoted,message=>cursor.fail(message));cursor.at+=found2.length,this.#isLineStart=
found2.endsWith(`
`),this.#pieces.push({kind:"text",text:this.#trimsNext?plain3.replace(leadingSpace,""):plain3}),this.#trimsNext=!1}#sequence(read2){let cursor=this.#cursor,start=cursor.
at;cursor.at+=2;let last=this.#pieces.at(-1);cursor.text[cursor.at]==="~"&&(cursor.at+=1,last?.kind==="text"&&(last.text=last.text.replace(trailingSpace,""))),this.#isLineStart=
!1;let piece=cursor.inside(!1,read2);this.#trimsNext=cursor.take("~}"),this.#trimsNext||cursor.expect("}","expected a closing brace to end the sequence"),cursor.
at<=start&&cursor.fail("the sequence is empty",start),this.#pieces.push(piece)}#interpolation(){return{kind:"expression",expression:this.#reader.expression(this.#cursor)}}#directive(){
let cursor=this.#cursor,at=cursor.at,word=cursor.name();return word==="if"?{kind:"if",condition:this.#reader.expression(cursor),at}:word==="for"?{kind:"for",head:this.#reader.
forHead(cursor),at}:word==="else"||word==="endif"||word==="endfor"?{kind:word,at}:cursor.fail(`\u201C${word??""}\u201D is not a template directive (if, else, endif, \
for, endfor)`,at)}};function takeIndentation(pieces){let starts=[],least=1/0,isStart=!0;for(let piece of pieces){if(isStart&&piece.kind==="text"){let trimmed=piece.
text.replace(leadingSpace,"");(trimmed!==""||!piece.text.endsWith(`
`))&&(least=Math.min(least,piece.text.length-trimmed.length),starts.push(piece))}else isStart&&(least=0);isStart=piece.kind==="text"&&piece.text.endsWith(`
`)}for(let piece of starts)piece.text=piece.text.slice(least)}var PieceTree=class{#pieces;#cursor;#next=0;constructor(pieces,cursor){this.#pieces=pieces,this.#cursor=
cursor}parts(at){return this.#until([],at)}#until(ends,from){let parts=[];for(;;){let piece=this.#pieces[this.#next];if(piece===void 0)return ends.length>0&&this.#cursor.
fail(`the directive has no ${ends.at(-1)??""}`,from),parts;if(ends.includes(piece.kind))return parts;this.#next+=1,parts.push(this.#part(piece,from))}}#part(piece,at){
return piece.kind==="text"?{kind:"literal",value:piece.text,at}:piece.kind==="expression"?piece.expression:piece.kind==="if"?this.#cursor.deeper(()=>this.#condition(
piece.condition,piece.at)):piece.kind==="for"?this.#cursor.deeper(()=>this.#loop(piece.head,piece.at)):this.#cursor.fail(`unexpected ${piece.kind} directive`,piece.
at)}#condition(condition,at){let whenTrue=textOf(this.#until(["else","endif"],at),at),hasElse=this.#pieces[this.#next]?.kind==="else";hasElse&&(this.#next+=1);let whenFalse=textOf(
hasElse?this.#until(["endif"],at):[],at);return this.#next+=1,{kind:"conditional",condition,whenTrue,whenFalse,at}}#loop(head,at){let value=textOf(this.#until([
"endfor"],at),at);return this.#next+=1,{kind:"template-for",loop:{kind:"for",...head,key:void 0,condition:void 0,isGrouped:!1,value,at},at}}};function textOf(parts,at){
let joined=[];for(let part of parts){let last=joined.at(-1);isText(part)&&last!==void 0&&isText(last)?joined[joined.length-1]={kind:"literal",value:last.value+part.
value,at:last.at}:(!isText(part)||part.value!=="")&&joined.push(part)}let[only]=joined;return only===void 0?{kind:"literal",value:"",at}:joined.length===1&&isText(
only)?{...only,value:only.value.normalize("NFC")}:{kind:"template",parts:joined,at}}function isText(part){return part.kind==="literal"&&typeof part.value=="stri\
ng"}var operators=[["||"],["&&"],["==","!="],["<=",">=","<",">"],["+","-"],["*","/","%"]],longestChain=400,reader={expression:readExpression,forHead:readForHead},
keywords=new Map([["true",!0],["false",!1],["null",null]]);function readExpression(cursor){return cursor.deeper(()=>{cursor.skip();let{at}=cursor,condition=readOperators(
cursor,0);if(!cursor.take("?"))return condition;let whenTrue=readExpression(cursor);return cursor.expect(":","the conditional operator needs a second value, aft\
er a colon"),{kind:"conditional",condition,whenTrue,whenFalse:readExpression(cursor),at}})}function readOperators(cursor,level){let own2=operators[level];if(own2===
void 0)return readOperand(cursor);let left=readOperators(cursor,level+1);for(let count=0;;count++){let operator=own2.find(mark2=>cursor.take(mark2));if(operator===
void 0)return left;count>=longestChain&&cursor.fail(`more than ${longestChain} operators follow each other`),left={kind:"binary",operator,left,right:readOperators(
cursor,level+1),at:left.at}}}function readOperand(cursor){let term=readTerm(cursor);return readSteps(cursor,term)}function readTerm(cursor){cursor.skip();let{at}=cursor;
if(cursor.take("("))return readGroup(cursor);if(cursor.take("["))return cursor.inside(!1,()=>readTuple(cursor,at));if(cursor.take("{"))return readObject(cursor,
at);if(cursor.take('"'))return cursor.deeper(()=>readTemplate(cursor,{kind:"quote"},reader));for(let operator of["!","-"])if(cursor.take(operator))return{kind:"\
unary",operator,operand:cursor.deeper(()=>readOperand(cursor)),at};if(cursor.text.startsWith("<<",at))return readHeredoc(cursor);let digits=cursor.number();if(digits!==
void 0)return{kind:"literal",value:numberOf(cursor,digits,at),at};let name=cursor.name();if(name===void 0)return cursor.fail(cursor.isAtEnd()?"expected an expre\
ssion, but found the end":"expected the start of an expression");if(cursor.is("(")||cursor.is("::"))return readCall(cursor,name,at);let value=keywords.get(name);
return value===void 0?{kind:"variable",name,at}:{kind:"literal",value,at}}function numberOf(cursor,digits,at){try{return parseNumber(digits)??cursor.fail(`${digits}\
 is no number`,at)}catch(error){if(error instanceof NumberRangeError)return cursor.fail(error.message,at);throw error}}function readGroup(cursor){let inner=cursor.
inside(!1,()=>{let expression=readExpression(cursor);return cursor.expect(")","expected a closing parenthesis to terminate the expression"),expression});return(inner.
kind==="variable"||inner.kind==="attribute"||inner.kind==="index")&&(cursor.is(".")||cursor.is("["))?{kind:"group",inner,at:inner.at}:inner}function readHeredoc(cursor){
let found2=/^<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/u.exec(cursor.text.slice(cursor.at,cursor.at+1e3));if(found2===null)return cursor.fail("expected th\
e start of an expression");let[opening,dash,word=""]=found2;cursor.at+=opening.length;let end={kind:"heredoc",word,isFlush:dash==="-"};return cursor.deeper(()=>readTemplate(
cursor,end,reader))}function readSteps(cursor,from){let source3=from;for(let count=0;;count++){count>=longestChain&&cursor.fail(`a reference has more than ${longestChain}\
 steps`);let{at}=source3;if(cursor.take("."))source3=readDotted(cursor,source3);else if(cursor.take("["))if(cursor.take("*")){cursor.expect("]","the star of a s\
plat must be followed by a closing bracket");let each2=cursor.deeper(()=>readSteps(cursor,{kind:"item",at:cursor.at}));source3={kind:"splat",source:source3,each:each2,
at}}else source3={kind:"index",source:source3,key:readKey(cursor),isLegacy:!1,at};else return source3}}function readKey(cursor){return cursor.inside(!1,()=>{let key=readExpression(
cursor);return cursor.expect("]","the index operator must end with a closing bracket"),key})}function readDotted(cursor,source3){if(!cursor.take("*"))return readName(
cursor,source3);let each2={kind:"item",at:cursor.at};for(let count=0;cursor.take(".");count++)count>=longestChain&&cursor.fail(`a reference has more than ${longestChain}\
 steps`),each2=readName(cursor,each2);return{kind:"splat",source:source3,each:each2,at:source3.at}}function readName(cursor,source3){let{at}=source3,digits=cursor.
number();if(digits!==void 0)return/^\d+$/u.test(digits)||cursor.fail("two indexes cannot be chained with dots; write brackets"),{kind:"index",source:source3,key:{
kind:"literal",value:numberOf(cursor,digits,at),at},isLegacy:!0,at};let name=cursor.name()??cursor.fail("an attribute name is required after a dot");return{kind:"\
attribute",source:source3,name,at}}function readCall(cursor,first,at){let name=first;for(;cursor.take("::");)name+=`::${cursor.name()??cursor.fail("a function n\
ame must follow ::")}`;return cursor.expect("(","a function name must be followed by an open parenthesis"),cursor.inside(!1,()=>{let given=[],isExpanded=!1;for(;!cursor.
take(")");){if(given.push(readExpression(cursor)),isExpanded=cursor.take("..."),isExpanded)cursor.expect(")","an expanded argument must be followed by a closing\
 parenthesis");else{if(cursor.take(","))continue;cursor.expect(")","a comma is required to separate each argument from the next")}break}return{kind:"call",name,
arguments:given,isExpanded,at}})}function readTuple(cursor,at){if(cursor.takeWord("for"))return readFor(cursor,"]",at);let items2=[];for(;!cursor.take("]");)if(items2.
push(readExpression(cursor)),!cursor.take(",")){cursor.expect("]","expected a comma to mark the beginning of the next item");break}return{kind:"tuple",items:items2,
at}}function readObject(cursor,at){let loop2=cursor.inside(!1,()=>cursor.takeWord("for")?readFor(cursor,"}",at):void 0);return loop2!==void 0?loop2:cursor.inside(
!0,()=>{let items2=[];for(;;){for(;cursor.takeLineEnd(););if(cursor.take("}"))return{kind:"object",items:items2,at};if(items2.push(readItem(cursor)),cursor.take(
"}"))return{kind:"object",items:items2,at};!cursor.take(",")&&!cursor.takeLineEnd()&&cursor.fail("expected a newline or comma to mark the beginning of the next \
attribute")}})}function readItem(cursor){let isValue=cursor.is("(")||cursor.is('"'),written2=readExpression(cursor);return!cursor.take("=")&&!cursor.take(":")&&
cursor.fail("expected an equals sign to mark the beginning of the attribute value"),{key:isValue?written2:keyOf2(cursor,written2),value:readExpression(cursor)}}
function readForHead(cursor){let first=cursor.name()??cursor.fail("a variable name is required after \u201Cfor\u201D"),second=cursor.take(",")?cursor.name()??cursor.
fail("a variable name is required after the comma"):void 0;cursor.takeWord("in")||cursor.fail("\u201Cfor\u201D requires \u201Cin\u201D after its names");let source3=readExpression(
cursor);return{keyName:second===void 0?void 0:first,valueName:second??first,source:source3}}function readFor(cursor,close,at){let head=readForHead(cursor);cursor.
expect(":","\u201Cfor\u201D requires a colon after the collection");let first=readExpression(cursor),second=cursor.take("=>")?readExpression(cursor):void 0,isGrouped=cursor.
take("..."),condition=cursor.takeWord("if")?readExpression(cursor):void 0;second===void 0==(close==="}")&&cursor.fail("\u201Cfor\u201D in braces needs a key, and none in \
brackets"),isGrouped&&close==="]"&&cursor.fail("values are grouped in braces only"),cursor.expect(close,"extra characters after the end of the \u201Cfor\u201D expression");
let[key,value]=second===void 0?[void 0,first]:[first,second];return{kind:"for",...head,key,value,condition,isGrouped,at}}var mostRemembered=8e6,remembered={expressions:new Map,
templates:new Map,size:0};function parseExpression(text3){return remember2(remembered.expressions,text3,()=>{let cursor=new Cursor2(text3),expression=readExpression(
cursor);return cursor.isAtEnd()||cursor.fail("extra characters after the expression"),expression})}function parseTemplate(text3){return remember2(remembered.templates,
text3,()=>readTemplate(new Cursor2(text3),{kind:"text"},reader))}function remember2(known4,text3,parse){let found2=known4.get(text3);if(found2!==void 0)return found2;
let made=parse();return remembered.size+=text3.length+100,remembered.size>mostRemembered&&(remembered.expressions.clear(),remembered.templates.clear(),remembered.
size=text3.length),known4.set(text3,made),made}function parseTemplateOrLiteral(json,depth2=0){return nested(depth2),typeof json=="string"?parseTemplate(json):typeof json==
"number"?{kind:"literal",value:fromDouble(json),at:0}:Array.isArray(json)?{kind:"tuple",items:json.map(item=>parseTemplateOrLiteral(item,depth2+1)),at:0}:typeof json!=
"object"||json===null?{kind:"literal",value:typeof json=="boolean"?json:null,at:0}:{kind:"object",items:Object.entries(json).map(([name,value])=>({key:parseTemplate(
name),value:parseTemplateOrLiteral(value,depth2+1)})),at:0}}var referencesIn=(0,import_chunk_NTJQSSOZ.remember)(expression=>{let found2=[];return collect(expression,
{bound:new Set,isGuarded:!1,found:found2}),found2});function collect(expression,into){switch(expression.kind){case"literal":case"item":return;case"variable":case"\
attribute":case"index":chain(expression,into);return;case"for":loop(expression,into);return;case"template-for":loop(expression.loop,into);return;default:collectParts(
expression,into)}}function collectParts(expression,into){let guarded=into.isGuarded?into:{...into,isGuarded:!0};switch(expression.kind){case"conditional":collect(
expression.condition,into),collect(expression.whenTrue,guarded),collect(expression.whenFalse,guarded);return;case"call":for(let part of expression.arguments)collect(
part,forgiving.has(expression.name)?guarded:into);return;case"binary":for(let part of[expression.left,expression.right])collect(part,expression.operator==="&&"||
expression.operator==="||"?guarded:into);return;default:for(let part of partsOf2(expression))collect(part,into)}}var forgiving=new Set(["try","can"]);function partsOf2(expression){
switch(expression.kind){case"template":return expression.parts;case"splat":return[expression.source,expression.each];case"unary":return[expression.operand];case"\
group":return[expression.inner];case"tuple":return expression.items;default:return expression.items.flatMap(({key,value})=>[key,value])}}function loop({source:source3,
keyName,valueName,key,value,condition},into){collect(source3,into);let bound=new Set([...into.bound,valueName,...keyName===void 0?[]:[keyName]]);for(let part of[
key,value,condition])part!==void 0&&collect(part,{...into,bound,isGuarded:!0})}function chain(expression,into){let steps2=[],at=expression;for(;at.kind==="attri\
bute"||at.kind==="index";){if(at.kind==="attribute")steps2.unshift({name:at.name});else{let key=literalKey(at.key);steps2.unshift({key}),key===void 0&&collect(at.
key,into)}at=at.source}at.kind!=="variable"?collect(at,into):into.bound.has(at.name)||into.found.push({root:at.name,steps:steps2,isGuarded:into.isGuarded})}function literalKey(key){
if(key.kind==="literal")return typeof key.value=="string"||typeof key.value=="number"?key.value:void 0}function*writtenReferences(json,path){if(typeof json=="st\
ring")yield*referencesInText(json,path);else if((0,import_chunk_NTJQSSOZ.isList)(json))for(let[index,item]of json.entries())yield*writtenReferences(item,[...path,
index]);else if((0,import_chunk_NTJQSSOZ.isObject)(json))for(let[name,inner]of Object.entries(json))name!=="//"&&(yield*referencesInText(name,path),name==="dyna\
mic"&&(0,import_chunk_NTJQSSOZ.isObject)(inner)?yield*referencesOfDynamic(inner,path):yield*writtenReferences(inner,[...path,name]))}function*referencesInText(text3,path){
if(/[$%]\{/.test(text3))for(let reference of parsedReferences(()=>referencesIn(parseTemplate(text3))))yield{reference,path}}function parsedReferences(parse){try{
return parse()}catch(error){if(error instanceof ExpressionError)return[];throw error}}function*referencesOfDynamic(made,path){for(let[name,blocks]of Object.entries(
made))for(let{for_each:forEach=null}of bodiesOf(blocks))yield*writtenReferences(forEach,[...path,name])}function*orderReferences(json){for(let[index,item]of((0,import_chunk_NTJQSSOZ.isList)(
json)?json:[]).entries()){let text3=bareText(item);if(text3===void 0)continue;let path=["depends_on",index];for(let reference of parsedReferences(()=>referencesIn(
parseExpression(text3))))yield{reference:{...reference,isGuarded:!0},path}}}function refuseUndeclared(root,files){let found2=[],isOpen=hasGenerated(root.source,
files),used=usedProviders(root),seen=new Set;for(let node of allModules(root))seen.has(node.source)||(seen.add(node.source),(node!==root||!isOpen)&&found2.push(
...faultsIn(node,used,files)));if(found2.length===0)return;let places=new WrittenPlaces(files),errors=found2.map(({message,advice,...spot})=>new import_chunk_NTJQSSOZ.PreflightError(
"input",message,{place:places.of(spot),...advice!==void 0&&{advice}}));throw(0,import_chunk_NTJQSSOZ.firstOf)(errors.toSorted(inOrder))}function inOrder({place:left},{
place:right}){return(0,import_chunk_NTJQSSOZ.compareText)(left?.file??"",right?.file??"")||(left?.line??0)-(right?.line??0)}function hasGenerated({folder},files){
return files.list(folder).some(path=>/^terragrunt\.(?:hcl|hcl\.json|stack\.hcl)$/.test(import_node_path2.posix.basename(path)))}function*faultsIn(node,used,files){
let{resources,data,ephemeral,calls,outputs,locals,providers,variables,checks}=node.source,outside={node,hasEach:!1,hasCount:!1};for(let block2 of[...resources.values(),
...data.values(),...ephemeral.values()])yield*blockFaults(block2,isMetaArgument,outside);for(let block2 of calls.values())yield*blockFaults(block2,isCallArgument,
outside);for(let block2 of outputs.values())yield*blockFaults(block2,isOutputArgument,outside);for(let block2 of providers.values())used.has(block2)&&(yield*blockFaults(
block2,isProviderArgument,outside));for(let block2 of checks)yield*checkFaults(block2,outside);for(let block2 of variables.values())yield*faultsOf(writtenReferences(
block2.body.validation??null,["validation"]),block2,outside);for(let[name,{value,file}]of locals)yield*faultsOf(writtenReferences(value,[name]),{file,header:["l\
ocals"]},outside);for(let call of node.calls.values())yield*callFaults(call,isEmpty(call,node,files))}function*checkFaults(block2,outside){let{body,file,header}=block2,
scoped=blocksOf({file,content:body},"data",2),inside3={...outside,scoped:new Map(scoped.map(each2=>[each2.header.slice(1).join("."),each2]))};for(let each2 of scoped)
for(let fault of blockFaults(each2,isMetaArgument,inside3))yield{...fault,header,path:[...each2.header,0,...fault.path??[]]};yield*faultsOf(writtenReferences(body.
assert??null,["assert"]),block2,inside3)}function isOutputArgument(name){return name!=="value"&&name!=="precondition"}function isProviderArgument(name){return name===
"//"||name==="alias"||name==="version"}function*blockFaults(block2,isOwn,outside){let{body}=block2,inside3={...outside,hasEach:body.for_each!==void 0,hasCount:body.
count!==void 0};for(let name of["count","for_each"])body[name]!==void 0&&(yield*faultsOf(writtenReferences(body[name],[name]),block2,outside));yield*faultsOf(orderReferences(
body.depends_on),block2,outside),yield*faultsOf(writtenReferences(own(body,isOwn),[]),block2,inside3);for(let path of["connection","provisioner"])yield*faultsOf(
writtenReferences(withoutWords(body[path]??null),[path]),block2,inside3);for(let[index,{precondition=[],postcondition=[]}]of bodiesOf(body.lifecycle).entries())
yield*faultsOf(writtenReferences({precondition,postcondition},["lifecycle",index]),block2,inside3)}function own(body,isOwn){return Object.fromEntries(Object.entries(
body).filter(([name])=>name==="dynamic"||!isOwn(name)))}function withoutWords(json){if((0,import_chunk_NTJQSSOZ.isList)(json))return json.map(withoutWords);if(!(0,import_chunk_NTJQSSOZ.isObject)(
json))return json;let told=Object.entries(json).filter(([name])=>name!=="when"&&name!=="on_failure");return Object.fromEntries(told.map(([name,inner])=>[name,withoutWords(
inner)]))}function*faultsOf(references,{file,header,nth},context){for(let{reference,path}of references){let wrong=referenceFault(reference,context);wrong!==void 0&&
(yield{...wrong,file,header,path,...nth!==void 0&&{nth}})}}function isEmpty({block:block2,unread},{source:source3},files){let path=literalText(block2.body.source);
if(unread===void 0||path===void 0||!(0,import_chunk_NTJQSSOZ.isLocal)(path))return!1;let folder=import_node_path2.posix.join(source3.folder,path.replaceAll("\\",
"/"));return(files.listBelow?.(folder)??[]).length===0}function every(items2,test){let result=!0;for(let[index,item]of items2.entries()){let answer=test(item,index);
if(answer===!1)return!1;answer===void 0&&(result=void 0)}return result}function some(items2,test){return opposite(every(items2,(item,index)=>opposite(test(item,
index))))}function opposite(answer){return answer===void 0?void 0:!answer}function toDouble(value){return value instanceof BigNumber?Number(textOfNumber(value)):
value}function textOfNumber(value){return value instanceof BigNumber?(value.mantissa<0n?"-":"")+shortest(value):Object.is(value,-0)?"-0":Number.isSafeInteger(value)?
String(value):textOfNumber(big(value))}function shortest({mantissa,exponent,precision}){let size=abs(mantissa),bits=bitLength(size),spare=BigInt(precision-bits+
1),unit=exponent-(precision-bits)-1,middle=size<<spare,scaled=decimalOf(middle,unit),low=decimalOf(middle-1n,unit),high=decimalOf(middle+1n,unit),isEven=bits<precision||
(size&1n)===0n;return roundShortest([scaled,low,high],isEven)}function decimalOf(size,exponent){return exponent>=0?{digits:size<<BigInt(exponent),places:0}:{digits:size*
5n**BigInt(-exponent),places:-exponent}}function roundShortest(bounds,isEven){let places=Math.max(...bounds.map(bound=>bound.places)),[value=0n,least=0n,most=0n]=bounds.
map(({digits,places:own2})=>digits*10n**BigInt(places-own2)),length=value.toString().length;for(let kept=1;kept<length;kept++){let step=10n**BigInt(length-kept),
rounded2=(value+step/2n)/step*step;if(rounded2>least&&rounded2<most||isEven&&(rounded2===least||rounded2===most))return pointed(rounded2,places)}return pointed(
value,places)}function pointed(digits,places){let text3=digits.toString().padStart(places+1,"0");if(places===0)return text3;let fraction=text3.slice(-places).replace(
/0+$/u,""),whole=text3.slice(0,-places);return fraction===""?whole:`${whole}.${fraction}`}var TypedNull=class{type;constructor(type){this.type=type}},ListValue=class{element;items;constructor(element2,items2){
this.element=element2,this.items=items2}},SetValue=class{element;items;constructor(element2,items2){this.element=element2,this.items=items2}},MapValue=class{element;entries;constructor(element2,entries){
this.element=element2,this.entries=entries}},opened=0;function secretsOpened(){return opened}function cover(value){return value instanceof Secret?value:new Secret(
value)}var Secret=class{#value;constructor(value){this.#value=value}open(){return opened+=1,this.#value}measure(measured){return measured(this.#value)}},mostCandidates=100,
OpenUnknown=class extends import_chunk_NTJQSSOZ.Unknown{#type;#candidates;#encoded;#isFilled;#segments;constructor({type="unknown",candidates,encoded,isFilled:fills=!1,
segments,...details}){let kept=candidates===void 0||candidates.length>mostCandidates?void 0:candidates;super(kept===void 0?details:{...details,possible:kept.map(
toGraphValue)}),this.#type=type,this.#candidates=kept,this.#encoded=encoded,this.#isFilled=fills,this.#segments=segments}get type(){return this.#type}get candidates(){
return this.#candidates}get isFilled(){return this.#isFilled}get encoded(){return this.#encoded}get segments(){return this.#segments?.()}},PartialObject=class{symbol;reason;#find;constructor(symbol,reason,find4=()=>{}){
this.symbol=symbol,this.reason=reason,this.#find=find4}attribute(name){return this.#find(name)??new import_chunk_NTJQSSOZ.Unknown({symbol:`${this.symbol}.${name}`,
reason:this.reason})}};function isNull(value){return value===null||value instanceof TypedNull}function isFilled(value){return value instanceof import_chunk_NTJQSSOZ.Concat?
value.$concat.some(part=>typeof part=="string"):value instanceof OpenUnknown&&value.isFilled}function isPlainObject(value){return typeof value=="object"&&value!==
null&&!(0,import_chunk_NTJQSSOZ.isList)(value)&&Object.getPrototypeOf(value)===Object.prototype}function uncover(value){return value instanceof Secret?uncover(value.
open()):value}function toGraphValue(value){if(value===null||value instanceof TypedNull)return null;if(value===0)return 0;if(typeof value!="object"||value instanceof
import_chunk_NTJQSSOZ.Unknown||value instanceof import_chunk_NTJQSSOZ.Concat)return value;if(value instanceof BigNumber)return graphNumber(value);if(value instanceof
Secret)return new import_chunk_NTJQSSOZ.Sensitive(toGraphValue(value.open()));if(value instanceof PartialObject)return new import_chunk_NTJQSSOZ.Unknown({symbol:value.
symbol,reason:value.reason});if(value instanceof ListValue||value instanceof SetValue)return value.items.map(toGraphValue);if((0,import_chunk_NTJQSSOZ.isList)(value))
return value.map(toGraphValue);let entries=value instanceof MapValue?value.entries:value;return Object.fromEntries(Object.entries(entries).map(([name,inner])=>[
name,toGraphValue(inner)]))}function graphNumber(value){let double=toDouble(value);return value.exponent<0&&Math.abs(double)<Number.MAX_SAFE_INTEGER?double:new import_chunk_NTJQSSOZ.Unknown(
{symbol:`number(${double})`,reason:"the number is larger than can be held exactly"})}function fromGraphValue(value){return value instanceof import_chunk_NTJQSSOZ.Sensitive?
new Secret(fromGraphValue(value.reveal())):typeof value=="string"?value.normalize("NFC"):(0,import_chunk_NTJQSSOZ.isList)(value)?value.map(fromGraphValue):(0,import_chunk_NTJQSSOZ.isObject)(
value)?Object.fromEntries(Object.entries(value).map(([name,inner])=>[name,fromGraphValue(inner)])):value}function sequenceOf(value){return value instanceof ListValue?
value.items:(0,import_chunk_NTJQSSOZ.isList)(value)?value:void 0}function itemsOf3(value){return value instanceof SetValue?value.items:sequenceOf(value)}function entriesOf(value){
return value instanceof MapValue?value.entries:isPlainObject(value)?value:void 0}function partsOf3(value){return itemsOf3(value)??Object.values(entriesOf(value)??
{})}function typeOf(value){return value===null?"any":typeof value=="string"?"string":typeof value=="number"?"number":typeof value=="boolean"?"bool":value instanceof
import_chunk_NTJQSSOZ.Concat?"string":value instanceof BigNumber?"number":value instanceof TypedNull||value instanceof OpenUnknown?value.type:value instanceof import_chunk_NTJQSSOZ.Unknown||
value instanceof PartialObject?"unknown":value instanceof Secret?value.measure(typeOf):typeOfStructure(value)}var typeOfStructure=(0,import_chunk_NTJQSSOZ.remember)(
value=>{if(value instanceof ListValue)return{kind:"list",element:value.element};if(value instanceof SetValue)return{kind:"set",element:value.element};if(value instanceof
MapValue)return{kind:"map",element:value.element};if((0,import_chunk_NTJQSSOZ.isList)(value))return{kind:"tuple",items:value.map(typeOf)};let attributes=Object.
entries(value);return{kind:"object",attributes:new Map(attributes.map(([name,inner])=>[name,typeOf(inner)]))}}),primitives=new Set(["bool","number","string"]);function isPrimitive(type){
return primitives.has(type)}function isCollection(type,kind){return typeof type=="object"&&"element"in type&&(kind===void 0||type.kind===kind)}function isTuple(type){
return typeof type=="object"&&type.kind==="tuple"}function isObjectType(type){return typeof type=="object"&&type.kind==="object"}function withoutOptional(type){
return isCollection(type)?{kind:type.kind,element:withoutOptional(type.element)}:isTuple(type)?{kind:"tuple",items:type.items.map(withoutOptional)}:isObjectType(
type)?{kind:"object",attributes:mapAttributes(type,withoutOptional)}:type}function mapAttributes(type,change){return new Map([...type.attributes].map(([name,inner])=>[
name,change(inner)]))}function sameType(left,right){return left===right?!0:typeof left=="string"||typeof right=="string"?!1:left.kind==="tuple"&&right.kind==="t\
uple"?left.items.length===right.items.length&&left.items.every((item,index)=>sameType(item,right.items[index]??"any")):left.kind==="object"&&right.kind==="objec\
t"?left.attributes.size!==right.attributes.size?!1:[...left.attributes].every(([name,type])=>{let other=right.attributes.get(name);return other!==void 0&&sameType(
type,other)}):"element"in left&&"element"in right&&left.kind===right.kind&&sameType(left.element,right.element)}function hasOpen(type,open2=["any","unknown"]){return typeof type==
"string"?open2.includes(type):type.kind==="tuple"?type.items.some(item=>hasOpen(item,open2)):type.kind==="object"?[...type.attributes.values()].some(item=>hasOpen(
item,open2)):hasOpen(type.element,open2)}function nameOfType(type){return type==="any"||type==="unknown"?"dynamic":typeof type=="string"?type:"element"in type?`${type.
kind} of ${nameOfType(type.element)}`:type.kind}function opened2(type){return type==="any"?"unknown":isCollection(type)?{kind:type.kind,element:opened2(type.element)}:
isTuple(type)?{kind:"tuple",items:type.items.map(opened2)}:isObjectType(type)?{kind:"object",attributes:mapAttributes(type,opened2)}:type}function equals(one3,other){
let[left,right]=[uncover(one3),uncover(other)];if(isNull(left)||isNull(right))return equalsNull(left,right);let[leftType,rightType]=[typeOf(left),typeOf(right)];
return mayBeSame(leftType,rightType)?left instanceof import_chunk_NTJQSSOZ.Unknown||right instanceof import_chunk_NTJQSSOZ.Unknown?equalsUnknown(left,right):left instanceof
PartialObject||right instanceof PartialObject?equalsPartial(left,right):left instanceof import_chunk_NTJQSSOZ.Concat||right instanceof import_chunk_NTJQSSOZ.Concat?
equalsConcat(left,right):equalsKnown(left,right):isUnknown(left)||isUnknown(right)?notEqualUnlessNull(left,right):!1}function isUnknown(value){return value instanceof
import_chunk_NTJQSSOZ.Unknown}function equalsNull(left,right){if(isNull(left)&&isNull(right))return!0;let other=isNull(left)?right:left;return!(other instanceof
import_chunk_NTJQSSOZ.Unknown)||isFilled(other)?!1:agreed(candidatesOf(other)?.map(candidate=>equals(candidate,null)))}function notEqualUnlessNull(left,right){return isUnknown(
left)&&isUnknown(right)?void 0:!1}function equalsUnknown(left,right){if(left instanceof import_chunk_NTJQSSOZ.Unknown&&right instanceof import_chunk_NTJQSSOZ.Unknown&&
left.$unknown.symbol===right.$unknown.symbol&&typeOf(left)===typeOf(right))return!0;let[open2,fixed]=left instanceof import_chunk_NTJQSSOZ.Unknown?[left,right]:
[right,left];return fixed===""&&isFilled(open2)?!1:open2 instanceof import_chunk_NTJQSSOZ.Unknown?agreed(candidatesOf(open2)?.map(candidate=>equals(candidate,fixed))):
void 0}function candidatesOf(value){return value instanceof OpenUnknown?value.candidates:void 0}function equalsPartial(left,right){if(!(!(left instanceof PartialObject)||
!(right instanceof PartialObject)))return left.symbol===right.symbol?!0:void 0}function agreed(answers){let[first]=answers??[];return answers?.every(answer=>answer===
first)===!0?first:void 0}function equalsConcat(left,right){let[a,b]=[left,right].map(value=>value instanceof import_chunk_NTJQSSOZ.Concat?value.$concat:[value]);
return a===void 0||b===void 0?void 0:a.length===b.length&&a.every((part,index)=>samePart(part,b[index]))?!0:!alike(a.at(0),b.at(0),"startsWith")||!alike(a.at(-1),
b.at(-1),"endsWith")?!1:void 0}function samePart(left,right){return left instanceof import_chunk_NTJQSSOZ.Unknown&&right instanceof import_chunk_NTJQSSOZ.Unknown?
left.$unknown.symbol===right.$unknown.symbol:left===right}function alike(left,right,test){return typeof left!="string"||typeof right!="string"?!0:left.length<right.
length?right[test](left):left[test](right)}function equalsKnown(left,right){if(isNumber(left)&&isNumber(right))return compareNumbers(left,right)===0;if(typeof left!=
"object"||left===null||typeof right!="object"||right===null)return left===right;if(left instanceof SetValue&&right instanceof SetValue)return equalSets(left,right);
let[leftItems,rightItems]=[sequenceOf(left),sequenceOf(right)];return leftItems!==void 0&&rightItems!==void 0?equalItems(leftItems,rightItems):equalEntries(entriesOf(
left)??{},entriesOf(right)??{})}function equalItems(left,right){return left.length!==right.length?!1:every(left,(item,index)=>equals(item,right[index]??null))}function equalEntries(left,right){
let names=Object.keys(left);return names.length!==Object.keys(right).length||!names.every(name=>Object.hasOwn(right,name))?!1:every(names,name=>equals(left[name]??
null,right[name]??null))}function equalSets(left,right){let pairs=left.items.length===right.items.length?left.items.map((item,index)=>equals(item,right.items[index]??
null)):[];return pairs.length>0&&pairs.every(answer=>answer===!0)?!0:left.items.length===0||right.items.length===0?left.items.length===right.items.length:hasMissing(
left,right)||hasMissing(right,left)?!1:isWithin(left,right)&&isWithin(right,left)?!0:void 0}function hasMissing(from,other){return from.items.some(item=>other.items.
every(candidate=>equals(item,candidate)===!1))}function isWithin(from,other){return from.items.every(item=>other.items.some(candidate=>equals(item,candidate)===
!0))}function mayBeSame(left,right){return left==="unknown"||right==="unknown"?!0:typeof left=="string"||typeof right=="string"?left===right:isCollection(left)&&
isCollection(right)?left.kind===right.kind&&mayBeSame(left.element,right.element):isTuple(left)&&isTuple(right)?left.items.length===right.items.length&&left.items.
every((item,index)=>mayBeSame(item,right.items[index]??"any")):!isObjectType(left)||!isObjectType(right)||left.attributes.size!==right.attributes.size?!1:[...left.
attributes].every(([name,type])=>{let other=right.attributes.get(name);return other!==void 0&&mayBeSame(type,other)})}var risks=0;function risk(){risks+=1}function risksSoFar(){
return risks}function makeSet(element2,items2){return items2.some(item=>item instanceof Secret)?new Secret(plainSet(element2,items2.map(uncover))):plainSet(element2,
items2)}function plainSet(element2,items2){let known4=items2.filter(isWhollyKnown),open2=items2.filter(item=>!isWhollyKnown(item));return new SetValue(element2,
[...withoutRepeats([...known4].sort(compareItems)),...distinct(open2)])}function withoutRepeats(sorted){return sorted.filter((item,index)=>index===0||equals(item,
sorted[index-1]??null)!==!0)}function distinct(items2){let kept=[];for(let item of items2)kept.some(other=>equals(item,other)===!0)||kept.push(item);return kept}
function isOrdered(set){return set.items.length<2||set.items.every(isWhollyKnown)}function isWhollyKnown(value){if(typeof value!="object"||value===null||value instanceof
BigNumber)return!0;if(value instanceof import_chunk_NTJQSSOZ.Unknown||value instanceof import_chunk_NTJQSSOZ.Concat||value instanceof PartialObject)return!1;if(isNull(
value))return!0;if(value instanceof Secret)return value.measure(isWhollyKnown);if(value instanceof ListValue||value instanceof SetValue)return value.items.every(
isWhollyKnown);if((0,import_chunk_NTJQSSOZ.isList)(value))return value.every(isWhollyKnown);let entries=value instanceof MapValue?value.entries:value;return Object.
values(entries).every(isWhollyKnown)}function compareItems(left,right){return isNull(left)||isNull(right)?Number(isNull(left))-Number(isNull(right)):typeof left==
"string"&&typeof right=="string"?compareCodePoints(left,right):isNumber(left)&&isNumber(right)?compareNumbers(left,right):typeof left=="boolean"&&typeof right==
"boolean"?Number(left)-Number(right):compareCodePoints(hashText(left),hashText(right))}function hashText(value){if(isNull(value))return"~";if(typeof value=="str\
ing")return JSON.stringify(value);if(typeof value=="boolean")return value?"T":"F";if(isNumber(value))return tenDigits(value);if(value instanceof MapValue){let{entries}=value;
return`{${sortedKeys(entries).map(key=>`${JSON.stringify(key)}:${hashText(entries[key]??null)};`).join("")}}`}return value instanceof ListValue||value instanceof
SetValue?`[${value.items.map(item=>`${hashText(item)};`).join("")}]`:`<${((0,import_chunk_NTJQSSOZ.isList)(value)?value:partsByName(value)).map(part=>`${hashText(
part)};`).join("")}>`}function partsByName(entries){return sortedKeys(entries).map(name=>entries[name]??null)}function tenDigits(value){let double=toDouble(value),
exponent=double===0?0:Math.floor(Math.log10(Math.abs(double)));return exponent>=-4&&exponent<10?Number(double.toPrecision(10)).toString():Number.isSafeInteger(double)&&
textOfNumber(value).length<10?textOfNumber(value):double.toExponential(9).replace(/\.?0+e/u,"e").replace(/e([+-])(\d)$/u,"e$10$2")}var longest=400,secretNumbers=new WeakMap,
secrets=0;function symbolOf(value){let text3=written(value);return text3.length<=longest?text3:`${text3.slice(0,longest)}\u2026#${(0,import_node_crypto.createHash)(
"sha256").update(text3).digest("hex").slice(0,16)}`}function written(value){return value===null?"null":value instanceof TypedNull?`null of ${nameOfType(value.type)}`:
typeof value=="string"?JSON.stringify(value):typeof value!="object"?String(value):value instanceof BigNumber?textOfNumber(value):value instanceof import_chunk_NTJQSSOZ.Unknown?
value.$unknown.symbol:value instanceof PartialObject?value.symbol:value instanceof import_chunk_NTJQSSOZ.Concat?`"${value.$concat.map(part=>typeof part=="string"?
part:`\${${part.$unknown.symbol}}`).join("")}"`:value instanceof Secret?`sensitive#${numberOf2(value)}`:value instanceof ListValue?`tolist(${writtenItems(value.
items)})${ofElement(value)}`:value instanceof SetValue?`toset(${writtenItems(value.items)})${ofElement(value)}`:value instanceof MapValue?`tomap(${writtenEntries(
value.entries)})${ofElement(value)}`:(0,import_chunk_NTJQSSOZ.isList)(value)?writtenItems(value):writtenEntries(value)}function ofElement(value){return(value instanceof
MapValue?Object.keys(value.entries).length:value.items.length)===0?` of ${nameOfType(value.element)}`:""}function writtenItems(items2){return`[${items2.map(symbolOf).
join(", ")}]`}function writtenEntries(entries){return`{${sortedKeys(entries).map(name=>`${JSON.stringify(name)} = ${symbolOf(entries[name]??null)}`).join(", ")}\
}`}function numberOf2(secret){let found2=secretNumbers.get(secret)??++secrets;return secretNumbers.set(secret,found2),found2}function symbolOfCall(name,args){return`${name}\
(${args.map(symbolOf).join(", ")})`}function grouped(symbol){return/^[\w.*"[\]/:-]+$/u.test(symbol)?symbol:`(${symbol})`}function reasonOf(values){return firstReasonIn(
values)??"the value is not known"}function firstReasonIn(values){for(let value of values){let found2=reasonIn(value);if(found2!==void 0)return found2}}function reasonIn(value){
if(value instanceof import_chunk_NTJQSSOZ.Unknown)return value.$unknown.reason;if(value instanceof PartialObject)return value.reason;if(value instanceof import_chunk_NTJQSSOZ.Concat)
return value.$concat.find(part=>part instanceof import_chunk_NTJQSSOZ.Unknown)?.$unknown.reason;if(value instanceof Secret)return reasonIn(value.open());if(!(typeof value!=
"object"||value===null||isWhollyKnown(value)))return firstReasonIn(partsOf3(value))}function derived(symbol,from,type="unknown"){return risk(),new OpenUnknown({
symbol,reason:reasonOf(from),type})}var mostCombinations=64;function forEachCandidate(values,symbol,compute){let choices=values.map(value=>value instanceof import_chunk_NTJQSSOZ.Unknown?
candidatesOf(value):void 0);if(choices.every(choice=>choice===void 0))return;let combinations=choices.reduce((product2,choice)=>product2*(choice?.length??1),1);
if(combinations>mostCombinations||combinations===0)return;let results=[],failure;for(let number2=0;number2<combinations;number2++)try{results.push(compute(combination(
values,choices,number2)))}catch(error){if(!isRefusal(error))throw error;failure=error}if(results.length===0&&failure!==void 0)throw failure;return failure!==void 0&&
risk(),oneOf(symbol,results,values)}function combination(values,choices,number2){let rest2=number2;return values.map((value,index)=>{let choice=choices[index];if(choice===
void 0)return value;let picked=choice[rest2%choice.length]??null;return rest2=Math.floor(rest2/choice.length),picked})}function oneOf(symbol,results,from){let[first]=results;
if(first!==void 0&&results.every(result=>isSame(result,first)))return first;let candidates=[];for(let result of results.flatMap(openUp))candidates.some(other=>isSame(
other,result))||candidates.push(result);let types=candidates.map(typeOf),type=types.reduce((left,right)=>sameType(left,right)?left:"unknown",types[0]??"unknown");
return new OpenUnknown({symbol:symbol(),reason:reasonOf(from),type,candidates})}function openUp(value){return value instanceof import_chunk_NTJQSSOZ.Unknown?candidatesOf(
value)??[value]:[value]}function isSame(left,right){return left===right||sameType(typeOf(left),typeOf(right))&&equals(left,right)===!0}function loosen(value){if(value instanceof
import_chunk_NTJQSSOZ.Unknown)return loosenUnknown(value);if(typeof value=="boolean"||isNumber(value))return new OpenUnknown({symbol:textOf2(value),reason:"its \
type is not known",candidates:formsOf(value)});if((0,import_chunk_NTJQSSOZ.isList)(value))return value.map(loosen);if(value instanceof Secret)return new Secret(
loosen(value.open()));if(value instanceof ListValue)return new ListValue(openElement(value.element),value.items.map(loosen));if(value instanceof SetValue)return loosenSet(
value);let entries=entriesOf(value);if(entries===void 0)return value;let loosened=Object.fromEntries(Object.entries(entries).map(([name,inner])=>[name,loosen(inner)]));
return value instanceof MapValue?new MapValue(openElement(value.element),loosened):loosened}function formsOf(value){return typeof value=="boolean"||isNumber(value)?
[value,textOf2(value)]:[loosen(value)]}function loosenUnknown(value){let{symbol,reason}=value.$unknown,candidates=candidatesOf(value)?.flatMap(formsOf);return new OpenUnknown(
{symbol,reason,...candidates===void 0?{}:{candidates}})}function openElement(element2){return element2==="string"?"string":"unknown"}function loosenSet(value){if(value.
element==="string")return value;let details={symbol:"a set beside a value of an unknown type",reason:"its type is not known"};return new OpenUnknown(details)}function textOf2(value){
return typeof value=="boolean"?value?"true":"false":textOfNumber(value)}function converts(from,to2){return to2==="any"||from==="any"||from==="unknown"||to2==="u\
nknown"?!0:isPrimitive(from)&&isPrimitive(to2)?from===to2||from==="string"||to2==="string":isObjectType(to2)?toObject(from,to2):isTuple(to2)?isTuple(from)&&sameLength(
from,to2)&&from.items.every((item,index)=>converts(item,to2.items[index]??"any")):isCollection(to2,"map")?isCollection(from,"map")?converts(from.element,to2.element):
isObjectType(from)&&entriesConvert([...from.attributes.values()],to2.element):isCollection(to2)?isCollection(from,"list")||isCollection(from,"set")?converts(from.
element,to2.element):isTuple(from)&&allConvert(from.items,to2.element):!1}function toObject(from,to2){let isOptional=name=>to2.optional?.has(name)===!0;return isCollection(
from,"map")?[...to2.attributes].every(([name,type])=>isOptional(name)||converts(from.element,type)):isObjectType(from)?[...to2.attributes].every(([name,type])=>{
let own2=from.attributes.get(name);return own2===void 0?isOptional(name):converts(own2,type)}):!1}function allConvert(types,to2){if(types.length===0)return!0;let element2=to2===
"any"?unify(types):to2;return element2===void 0||to2==="any"&&element2==="any"&&types.some(type=>type!=="any")?!1:types.every(type=>sameType(type,element2)||converts(
type,element2))}function entriesConvert(types,to2){return allConvert(types,to2)||to2==="any"&&unify(types)==="any"&&soleType(types)!==void 0}function soleType(types){
let concrete=types.filter(type=>type!=="any"),[first]=concrete;return first!==void 0&&concrete.every(type=>sameType(type,first))?first:void 0}function sameLength(left,right){
return left.items.length===right.items.length}function unify(types){let known4=types.filter(type=>type!=="unknown");if(known4.length===types.length)return unifyKnown(
types);let rest2=known4.filter(type=>type!=="any");return rest2.length===0?"unknown":unifyKnown(rest2)==="string"?"string":"unknown"}function unifyKnown(types){
let[first]=types;if(first===void 0)return;if(types.every(type=>sameType(type,first)))return first;let found2=unifyAlike(types);return found2==="no"?void 0:found2??
preferred(types)}function unifyAlike(types){let concrete=types.filter(type=>type!=="any"),isOpen=concrete.length<types.length,all=test=>concrete.length>0&&concrete.
every(test);for(let kind of["map","list","set"])if(all(type=>isCollection(type,kind)))return isOpen?"any":unifyElements(concrete,kind);return all(isObjectType)?
isOpen?"any":unifyObjects(concrete):all(isTuple)?isOpen?"any":unifyTuples(concrete):all(type=>isCollection(type,"map")||isObjectType(type))?unifyMixed(types,mapsAndObjects):
all(type=>isCollection(type,"list")||isTuple(type))?unifyMixed(types,listsAndTuples):concrete.some(isObjectType)&&concrete.some(isTuple)?"no":void 0}function unifyElements(types,kind){
let element2=unify(types.map(type=>type.element));return element2===void 0?"no":{kind,element:element2}}var mapsAndObjects={kind:"map",isStructure:isObjectType,
asCollection:objectsAsMap},listsAndTuples={kind:"list",isStructure:isTuple,asCollection:tuplesAsList};function unifyMixed(types,{kind,isStructure,asCollection}){
let disguised=asCollection(types.filter(isStructure));if(disguised==="no")return;let found2=unify(types.map(type=>isStructure(type)?disguised:type));return found2!==
void 0&&isCollection(found2,kind)?found2:void 0}function unifyObjects(types){let[first]=types,names=[...first?.attributes.keys()??[]];if(types.some(type=>type.attributes.
size!==names.length||!names.every(name=>type.attributes.has(name))))return objectsAsMap(types);let attributes=new Map;for(let name of names){let type=unify(types.
map(({attributes:own2})=>own2.get(name)??"any"));if(type===void 0)return"no";attributes.set(name,type)}let found2={kind:"object",attributes};return types.every(
type=>converts(type,found2))?found2:objectsAsMap(types)}function objectsAsMap(types){let element2=unify(types.flatMap(type=>[...type.attributes.values()]));return element2===
void 0?"no":types.every(type=>converts(type,{kind:"map",element:element2}))?{kind:"map",element:element2}:"no"}function unifyTuples(types){let[first]=types;if(first===
void 0||types.some(type=>!sameLength(type,first)))return tuplesAsList(types);let items2=[];for(let index of first.items.keys()){let type=unify(types.map(({items:own2})=>own2[index]??
"any"));if(type===void 0)return"no";items2.push(type)}let found2={kind:"tuple",items:items2};return types.every(type=>converts(type,found2))?found2:tuplesAsList(
types)}function tuplesAsList(types){let element2=unify(types.flatMap(({items:items2})=>items2));return element2===void 0?"no":types.every(type=>converts(type,{kind:"\
list",element:element2}))?{kind:"list",element:element2}:"no"}function preferred(types){let unique=[];for(let type of types)unique.some(other=>sameType(other,type))||
unique.push(type);return unique.map((type,index)=>({type,index,beaten:unique.filter(other=>generality(other,type)<0).length})).toSorted((left,right)=>left.beaten-
right.beaten||left.index-right.index).find(({type})=>unique.every(other=>other===type||converts(other,type)))?.type}function generality(left,right){return left===
"any"||right==="any"?+(left==="any")-+(right==="any"):isPrimitive(left)&&isPrimitive(right)?+(right==="string")-+(left==="string"):isCollection(left)&&isCollection(
right)&&left.kind===right.kind?generality(left.element,right.element):rank(left)-rank(right)}function rank(type){return isTuple(type)||isObjectType(type)?2:isCollection(
type,"set")?1:0}function convertTo(value,to2){if(to2==="any")return value;if(to2==="unknown")return loosen(value);if(value instanceof Secret)return cover(convertTo(
value.open(),to2));if(isNull(value))return convertNull(value,to2);let from=typeOf(value);return sameType(from,to2)?value:(converts(from,to2)||refuse(mismatch(from,
to2)),value instanceof import_chunk_NTJQSSOZ.Unknown?convertUnknown(value,to2):isPrimitive(to2)?toPrimitive(value,to2):isTuple(to2)?toTuple(value,to2):isObjectType(
to2)?toObject2(value,to2):to2.kind==="map"?toMap(value,to2):toSequence(value,to2))}function convertNull(value,to2){return value instanceof TypedNull&&!converts(
value.type,to2)&&refuse(mismatch(value.type,to2)),new TypedNull(value instanceof TypedNull&&hasOpen(to2)?value.type:withoutOptional(to2))}function mismatch(from,to2){
let article=to2==="number"||to2==="bool"?"a ":"";if(!isObjectType(from)||!isObjectType(to2))return`${article}${nameOfType(to2)} required, but have ${nameOfType(
from)}`;for(let[name,type]of to2.attributes){let own2=from.attributes.get(name);if(own2===void 0&&to2.optional?.has(name)!==!0)return`attribute \u201C${name}\u201D i\
s required`;if(own2!==void 0&&!converts(own2,type))return`attribute \u201C${name}\u201D: ${mismatch(own2,type)}`}return"object required"}function convertUnknown(value,to2){
risk();let candidates=candidatesOf(value)?.flatMap(candidate=>attempt(()=>convertTo(candidate,to2))??[]);candidates?.length===0&&refuse(`none of the values that\
 are possible is ${nameOfType(to2)}`);let result=oneOf2(value,opened2(withoutOptional(to2)),candidates);return isCollection(to2,"set")&&!isCollection(typeOf(value),
"set")?oneOf2(renamed(value,`toset(${value.$unknown.symbol})`),typeOf(result),candidates):result}function renamed(value,symbol){return new import_chunk_NTJQSSOZ.Unknown(
{symbol,reason:value.$unknown.reason})}function attempt(convert3){try{return[convert3()]}catch(error){if(isRefusal(error))return;throw error}}function oneOf2(value,type,candidates){
let{symbol,reason,minimum,maximum}=value.$unknown,bounds=type==="number"?{...minimum===void 0?{}:{minimum},...maximum===void 0?{}:{maximum}}:{};return new OpenUnknown(
{symbol,reason,type,...bounds,...candidates===void 0?{}:{candidates}})}function toPrimitive(value,to2){return value instanceof import_chunk_NTJQSSOZ.Concat?(risk(),
new OpenUnknown({symbol:(0,import_chunk_NTJQSSOZ.describe)(value),reason:"a part of the text is not known",type:to2})):to2==="string"?textOf2(value):to2==="numb\
er"?numberOf3(value):value==="true"||value==="1"?!0:value==="false"||value==="0"?!1:refuse("a bool is required")}function numberOf3(value){if(typeof value!="str\
ing")return refuse("a number is required");try{return parseNumber(value)??refuse("a number is required")}catch(error){if(error instanceof NumberRangeError)return refuse(
error.message);throw error}}function toSequence(value,to2){if(value instanceof PartialObject)return refuse(mismatch("unknown",to2));let items2=itemsOf3(value)??
refuse(mismatch(typeOf(value),to2));if(value instanceof SetValue&&to2.kind==="list"&&!isOrdered(value)){let symbol=`tolist(${value.items.map(item=>item instanceof
import_chunk_NTJQSSOZ.Unknown?item.$unknown.symbol:"\u2026").join(", ")})`;return new OpenUnknown({symbol,reason:"the set has unknown elements, so their order i\
s not known",type:{...to2,element:"unknown"}})}let{element:element2,converted:converted2}=elements(value,items2,to2.element);return to2.kind==="list"?new ListValue(
element2,converted2):makeSet(element2,converted2)}function elements(from,items2,wanted){if(items2.length===0)return{element:emptyElement(from,wanted),converted:[]};
let own2=wanted==="any"?unify(items2.map(typeOf)):wanted;if(own2===void 0)return refuse("all elements must have the same type");let converted2=items2.map(item=>convertTo(
item,own2));if(!hasOpen(own2))return{element:withoutOptional(own2),converted:converted2};let types=converted2.map(typeOf),common=own2==="any"?soleType(types)??"\
any":unify(types);return common===void 0?refuse("all elements must have the same type"):{element:common,converted:converted2.map(item=>convertTo(item,common))}}
function emptyElement(from,wanted){let type=typeOf(from);return wanted==="any"&&isCollection(type)?type.element:withoutOptional(wanted)}function toMap(value,to2){
if(value instanceof PartialObject)return risk(),new OpenUnknown({symbol:value.symbol,reason:value.reason,type:withoutOptional(to2)});let entries=entriesOf(value)??
refuse(mismatch(typeOf(value),to2)),names=Object.keys(entries),items2=names.map(name=>entries[name]??null),{element:element2,converted:converted2}=elements(value,
items2,to2.element);return new MapValue(element2,Object.fromEntries(names.map((name,index)=>[name,converted2[index]??null])))}function toObject2(value,to2){let find4=attributesOf(
value,to2),attributes=[...to2.attributes].map(([name,type])=>{let own2=find4(name);return own2!==void 0?[name,convertTo(own2,type)]:to2.optional?.has(name)!==!0?
refuse(`attribute \u201C${name}\u201D is required`):[name,new TypedNull(withoutOptional(type))]});return Object.fromEntries(attributes)}function attributesOf(value,to2){
if(value instanceof PartialObject)return risk(),name=>value.attribute(name);let entries=entriesOf(value)??refuse(mismatch(typeOf(value),to2));return name=>(0,import_chunk_NTJQSSOZ.ownProperty)(
entries,name)}function toTuple(value,to2){let items2=(0,import_chunk_NTJQSSOZ.isList)(value)?value:refuse(mismatch(typeOf(value),to2));return items2.length!==to2.
items.length&&refuse(`a tuple of ${to2.items.length} elements is required`),items2.map((item,index)=>convertTo(item,to2.items[index]??"any"))}function attributeOf(value,name){
if(value instanceof Secret)return new Secret(attributeOf(value.open(),name));if(isNull(value))return refuse("this value is null, so it does not have any attribu\
tes");if(value instanceof PartialObject)return value.attribute(name);if(value instanceof import_chunk_NTJQSSOZ.Unknown)return unknownAttribute(value,name);let entries=entriesOf(
value);return entries!==void 0&&Object.hasOwn(entries,name)?entries[name]??null:value instanceof MapValue?refuseAbsent(`this map does not have an element with t\
he key \u201C${name}\u201D`):refuse(entries!==void 0?`this object does not have an attribute named \u201C${name}\u201D`:`a ${nameOfType(typeOf(value))} does not\
 have any attributes`)}function unknownAttribute(value,name){let symbol=()=>`${grouped(value.$unknown.symbol)}.${name}`;return forEachCandidate([value],symbol,([
candidate=null])=>attributeOf(candidate,name))??derived(symbol(),[value],memberType(typeOf(value),name))}function memberType(type,name){return isCollection(type,
"map")?type.element:isObjectType(type)?type.attributes.get(name)??refuse(`this object does not have an attribute named \u201C${name}\u201D`):type==="unknown"||type===
"any"?"unknown":refuse(`a ${nameOfType(type)} does not have any attributes`)}function elementOf(value,key){if(value instanceof Secret)return new Secret(elementOf(
value.open(),key));if(key instanceof Secret)return new Secret(elementOf(value,key.open()));if(isNull(value))return refuse("this value is null, so it does not ha\
ve any indices");if(isNull(key))return refuse("a null value cannot be used as an indexing key");let symbol=()=>`${grouped(symbolOf(value))}[${symbolOf(key)}]`,found2=forEachCandidate(
[value,key],symbol,([one3=null,other=null])=>elementOf(one3,other));if(found2!==void 0)return found2;if(value instanceof import_chunk_NTJQSSOZ.Unknown)return derived(
symbol(),[value],elementType(typeOf(value),key));if(value instanceof PartialObject)return partialElement(value,key,symbol());if(value instanceof SetValue)return refuse(
"elements of a set have no index");let items2=sequenceOf(value);if(items2!==void 0)return itemAt(items2,convertTo(key,"number"),symbol);let entries=entriesOf(value)??
refuse("this value does not have any indices");return entryAt(entries,convertTo(key,"string"),symbol)}function elementType(type,key){return isCollection(type,"l\
ist")||isCollection(type,"map")?type.element:isTuple(type)&&typeof key=="number"?type.items[key]??refuse("the index is beyond the end of the tuple"):isObjectType(
type)&&typeof key=="string"?memberType(type,key):isPrimitive(type)||isCollection(type,"set")?refuse("this value does not have any indices"):"unknown"}function partialElement(value,key,symbol){
return typeof key=="string"?value.attribute(key):derived(symbol,[value])}function itemAt(items2,key,symbol){if(key instanceof import_chunk_NTJQSSOZ.Unknown)return anyOf(
items2,key,symbol);let index=key;return index instanceof BigNumber||!Number.isInteger(index)?refuse("indexing a sequence requires a whole number"):index<0?refuse(
"a negative number is not a valid index for a sequence"):index>=items2.length?refuseAbsent(items2.length===0?"the collection has no elements":"the given index i\
s greater than or equal to the length of the collection"):items2[index]??null}function entryAt(entries,key,symbol){if(key instanceof import_chunk_NTJQSSOZ.Unknown||
key instanceof import_chunk_NTJQSSOZ.Concat)return anyOf(Object.values(entries),key,symbol);let name=key;return Object.hasOwn(entries,name)?entries[name]??null:
refuseAbsent(`the collection has no element with the key \u201C${name}\u201D`)}function anyOf(items2,key,symbol){return risk(),items2.length===0?refuseAbsent("t\
he collection has no elements"):oneOf(symbol,items2,[key])}function joinTexts(values){let texts2=values.map(value=>textPart(uncover(value)));texts2.some(text4=>text4 instanceof
import_chunk_NTJQSSOZ.Unknown)&&risk(),addressable(texts2.reduce((size,text4)=>size+sizeOfText(text4),0));let joined=(0,import_chunk_NTJQSSOZ.joinText)(texts2),
text3=typeof joined=="string"?joined.normalize("NFC"):asText(joined);return values.some(value=>value instanceof Secret)?new Secret(text3):text3}function asText(joined){
return joined instanceof import_chunk_NTJQSSOZ.Concat||joined instanceof OpenUnknown?joined:new OpenUnknown({symbol:joined.$unknown.symbol,reason:joined.$unknown.
reason,type:"string"})}function textPart(value){if(isNull(value))return refuse("a null value cannot be included in a string template");let text3=convertTo(value,
"string");return typeof text3=="string"||text3 instanceof import_chunk_NTJQSSOZ.Concat||text3 instanceof import_chunk_NTJQSSOZ.Unknown?text3:refuse("the value i\
s no text")}function segmentsOf(value){return typeof value=="string"?value.split("/"):value instanceof OpenUnknown?value.segments:value instanceof import_chunk_NTJQSSOZ.Concat?
segmentsOfParts(value.$concat):void 0}function segmentsOfParts(parts){let found2=[""];for(let part of parts){let inner=segmentsOf(part);if(inner===void 0)return;
found2=[...found2.slice(0,-1),joinTexts([found2.at(-1)??"",inner[0]??""]),...inner.slice(1)]}return found2}function parameters(types){return Object.entries(types).
map(([name,type])=>({name,type}))}function text(args,index){let value=args[index];return typeof value=="string"?value:refuse("a string is required")}function number(args,index){
let value=args[index];return isNumber(value)?value:refuse("a number is required")}function integer(args,index){let value=number(args,index);return isWhole(value)?
typeof value=="number"&&Number.isSafeInteger(value)?value:refuse("the number is too large"):refuse("a whole number is required")}function bigInteger(value){return isWhole(
value)?integerOf(value):refuse("a whole number is required")}function items(args,index){return itemsOf3(args[index]??null)??refuse("a list, tuple or set is requ\
ired")}function texts(args,index){return items(args,index).map(item=>typeof item=="string"?item:refuse(isNull(item)?"an element is null":"a string is required"))}
function listOfTexts(values){return new ListValue("string",values)}var stringList={kind:"list",element:"string"},anyList={kind:"list",element:"any"};function sequence(args,index){
return sequenceOf(args[index]??null)??refuse("a list or tuple is required")}function partsOf4(id){let[start,subscriptions,subscription,groups,group,providers,namespace,
...rest2]=segmentsOf(id)??[];if(start!==""||!is(subscriptions,"subscriptions")||!is(groups,"resourceGroups")||subscription===void 0||group===void 0)return;let pairs=rest2.
flatMap((type,index)=>index%2===0?[[type,rest2[index+1]]]:[]),found2=pairs.flatMap(([type,name])=>typeof type=="string"&&name!==void 0&&name!==""?[[type,name]]:
[]);if(providers===void 0)return{subscription,group,namespace:"",pairs:[]};let isWhole2=found2.length===pairs.length&&found2.length>0&&!found2.some(([type])=>is(
type,"providers"));return is(providers,"providers")&&typeof namespace=="string"&&isWhole2?{subscription,group,namespace,pairs:found2}:void 0}function is(segment,word){
return typeof segment=="string"&&segment.toLowerCase()===word.toLowerCase()}function typeOf2({namespace,pairs}){let written2=[namespace,...pairs.map(([type])=>type)].
join("/");return pairs.length===0?import_chunk_NTJQSSOZ.arm.resourceGroup:(0,import_chunk_NTJQSSOZ.resourceType)(written2)?.type??written2}function parsedByAzurerm(id){
let parts=partsOf4(id);if(parts===void 0)return;let{subscription,group,pairs}=parts,[namespace="",...types]=pairs.length===0?["","resourceGroups"]:typeOf2(parts).
split("/"),parents=pairs.slice(0,-1).map(([,name],index)=>[types[index]??"",name]);return{resource_name:pairs.at(-1)?.[1]??"",resource_provider:namespace,resource_group_name:group,
resource_type:types.at(-1)??"",resource_scope:"",full_resource_type:[namespace,...types].join("/"),subscription_id:subscription,parent_resources:new MapValue("s\
tring",Object.fromEntries(parents))}}function normalised(id){if(typeof id!="string")return id;let parts=partsOf4(id);if(parts===void 0)return;let{subscription,group,
pairs}=parts,[namespace="",...types]=typeOf2(parts).split("/"),inner=pairs.flatMap(([,name],index)=>[types[index]??"",name]),own2=pairs.length===0?[]:["provider\
s",namespace,...inner];return slashed(["","subscriptions",subscription,"resourceGroups",group,...own2])}function slashed(segments){return joinTexts(segments.flatMap(
(segment,index)=>index===0?[segment]:["/",segment]))}function withoutVersion(written2){return typeof written2=="string"?written2.split("@",1)[0]:void 0}function parsedByAzapi(written2,id){
let parts=partsOf4(id),type=withoutVersion(written2);if(parts===void 0||type===void 0)return;if(!is(typeOf2(parts),type))return refuse(`the id is not one of ${type}`);
let{subscription,group,namespace,pairs}=parts,segments=segmentsOf(id)??[],above=pairs.length===1?4:2,named2=segments.slice(1).flatMap((segment,index,all)=>index%
2===0&&typeof segment=="string"?[[segment,all[index+1]??""]]:[]);return{id,type,name:pairs.at(-1)?.[1]??group,parent_id:slashed(segments.slice(0,-above)),resource_group_name:group,
resource_group_id:slashed(["","subscriptions",subscription,"resourceGroups",group]),subscription_id:subscription,provider_namespace:pairs.length===0?"Microsoft.\
Resources":namespace,parts:new MapValue("string",Object.fromEntries(named2))}}function azapiIdBelow(parent,written2,name){let type=withoutVersion(written2);return type===
void 0?void 0:joinTexts([...(0,import_chunk_NTJQSSOZ.behindParent)(parent,type),name])}function builtByNames(scope,written2,names){let all=itemsOf3(names),type=withoutVersion(
written2);if(type===void 0||all===void 0)return;let[namespace="",...types]=type.split("/");return all.length!==types.length?refuse(`${type} needs ${types.length}\
 names`):all.reduce((id,name,index)=>id&&azapiIdBelow(id,[namespace,...types.slice(0,index+1)].join("/"),name),scope)}var rows={"provider::azurerm::parse_resour\
ce_id":[{id:"string"},parsedByAzurerm],"provider::azurerm::normalise_resource_id":[{id:"string"},normalised],"provider::azapi::parse_resource_id":[{resource_type:"\
string",resource_id:"string"},parsedByAzapi],"provider::azapi::build_resource_id":[{parent_id:"string",resource_type:"string",name:"string"},azapiIdBelow],"prov\
ider::azapi::resource_group_resource_id":[{subscription_id:"string",resource_group_name:"string",resource_type:"string",resource_names:stringList},(subscription,group,type,names)=>builtByNames(
slashed(["","subscriptions",subscription,"resourceGroups",group]),type,names)],"provider::azapi::subscription_resource_id":[{subscription_id:"string",resource_type:"\
string",resource_names:stringList},(subscription,type,names)=>builtByNames(joinTexts(["/subscriptions/",subscription]),type,names)]},azureFunctions=Object.fromEntries(
Object.entries(rows).map(([name,[types,call]])=>[name,{parameters:parameters(types),result:"unknown",takesUnknowns:"anywhere",call:args=>call(...args)??derived(
symbolOfCall(name,args),args)}])),besideSecret="what is wrong here is not told, as it may hold a sensitive value";function hasSecret(value){return value instanceof
Secret?!0:partsOf3(value).some(hasSecret)}function withoutSecrets(value){return value instanceof Secret?withoutSecrets(value.open()):hasSecret(value)?value instanceof
ListValue?new ListValue(value.element,value.items.map(withoutSecrets)):value instanceof MapValue?new MapValue(value.element,openEntries(value.entries)):(0,import_chunk_NTJQSSOZ.isList)(
value)?value.map(withoutSecrets):openEntries(value):value}function openEntries(entries){return Object.fromEntries(Object.entries(entries).map(([name,inner])=>[name,
withoutSecrets(inner)]))}function callFunction(called,args){let{name,row}=called,{parameters:parameters2,rest:rest2}=row;return args.length<parameters2.length&&
refuse(`function \u201C${name}\u201D needs a value for \u201C${parameters2[args.length]?.name??""}\u201D`),rest2===void 0&&args.length>parameters2.length&&refuse(
`function \u201C${name}\u201D takes only ${parameters2.length} arguments`),callOpen(called,args)}function callOpen(called,args){let{name,row,context}=called,symbol=()=>symbolOfCall(
name,args);if(row.takesSecrets!==!0&&args.some(hasSecret)){let found3=callOpen(called,args.map(withoutSecrets)),isOwn=found3 instanceof import_chunk_NTJQSSOZ.Unknown&&
args.every(isWhollyKnown);return new Secret(isOwn?new OpenUnknown({symbol:symbol(),reason:besideSecret,type:row.result}):found3)}let found2=forEachCandidate(args,
symbol,given=>callOpen(called,given));if(found2!==void 0)return found2;let converted2=args.map((arg,index)=>convertArgument(arg,row.parameters[index]??row.rest,
name));return converted2.some(isUnknown2)&&risk(),isEnough(row,converted2)?row.call(converted2,context):derived(symbol(),converted2,row.result)}function isEnough({
takesUnknowns},args){return takesUnknowns==="anywhere"?!0:takesUnknowns==="inside"?!args.some(isUnknown2):args.every(isWhollyKnown)}function isUnknown2(value){return value instanceof
import_chunk_NTJQSSOZ.Unknown||value instanceof PartialObject||value instanceof import_chunk_NTJQSSOZ.Concat}function convertArgument(arg,parameter,name){if(parameter===
void 0)return arg;let converted2=convertTo(arg,parameter.type);return isNull(converted2)&&parameter.isNullable!==!0&&refuse(`the argument \u201C${parameter.name}\
\u201D of function \u201C${name}\u201D must not be null`),converted2}var Senseless=class extends Error{};function networkOf(written2){let plain3=written2.includes(
":")?written2:written2.replace(/(^|\.)0+(?=\d)/gu,"$1");if(/^::ffff:/iu.test(plain3))throw new Senseless("it is an IPv4 address written as one of IPv6");let reading=(0,import_chunk_NTJQSSOZ.readPrefix)(
plain3);return reading.prefix??reading.meant??refuse(`\u201C${written2}\u201D ${reading.refusal??"is no address prefix"}`)}function bitsOf({family}){return family===
6?128:32}function host(network,at){let size=network.last-network.first+1n;return(at<0n?-at<=size:at<size)?(0,import_chunk_NTJQSSOZ.addressText)(network.family,network.
first+(at<0n?size+at:at)):refuse(`the prefix ${network.text} has no host number ${at}`)}function subnet(network,bits,at){let length=network.length+bits;if(at<0n&&
-at<1n<<BigInt(Math.max(bits,0)))throw new Senseless("a subnet has a number below zero");if(bits<0)throw new Senseless("a subnet has fewer bits than its network");
return length>bitsOf(network)?refuse(`${network.text} cannot be extended by ${bits} bits`):at<0n||at>=1n<<BigInt(bits)?refuse(`${bits} bits have no number ${at}`):
`${(0,import_chunk_NTJQSSOZ.addressText)(network.family,network.first+at*sizeOf(network,length))}/${length}`}function sizeOf(network,length){return 1n<<BigInt(bitsOf(
network)-length)}function subnets(network,args){let next=network.first;return args.map((_,index)=>{let bits=integer(args,index),length=network.length+bits;if(bits<
1||bits>32)return refuse("a subnet must have between 1 and 32 bits more");if(length>bitsOf(network))return refuse(`${network.text} cannot be extended by ${bits}\
 bits`);let size=sizeOf(network,length),first=(next+size-1n)/size*size;return first+size-1n>network.last?refuse(`${network.text} has not enough addresses left f\
or a /${length}`):(next=first+size,`${(0,import_chunk_NTJQSSOZ.addressText)(network.family,first)}/${length}`)})}function netmask(network){return network.family===
6?refuse("IPv6 addresses have no netmask"):(0,import_chunk_NTJQSSOZ.addressText)(4,(1n<<32n)-(network.last-network.first+1n))}function contains(network,written2){
let inner=networkOf(written2.includes("/")?written2:`${written2}/${written2.includes(":")?128:32}`);return inner.family!==network.family?refuse("both must be of\
 one version of IP"):network.first<=inner.first&&inner.last<=network.last}var rows2={cidrhost:{parameters:parameters({prefix:"string",hostnum:"number"}),result:"\
string",call:args=>host(networkOf(text(args,0)),bigInteger(number(args,1)))},cidrnetmask:{parameters:parameters({prefix:"string"}),result:"string",call:args=>netmask(
networkOf(text(args,0)))},cidrsubnet:{parameters:parameters({prefix:"string",newbits:"number",netnum:"number"}),result:"string",call:args=>subnet(networkOf(text(
args,0)),integer(args,1),bigInteger(number(args,2)))},cidrsubnets:{parameters:parameters({prefix:"string"}),rest:{name:"newbits",type:"number"},result:stringList,
call:args=>listOfTexts(subnets(networkOf(text(args,0)),args.slice(1)))},cidrcontains:{parameters:parameters({containing_prefix:"string",contained_ip_or_prefix:"\
string"}),result:"bool",call:args=>contains(networkOf(text(args,0)),text(args,1))}};function orOpen(name,row){return{...row,call:(args,context)=>{try{return row.
call(args,context)}catch(error){if(!(error instanceof Senseless))throw error;return new OpenUnknown({symbol:symbolOfCall(name,args),reason:error.message,type:row.
result})}}}}var cidrFunctions=Object.fromEntries(Object.entries(rows2).map(([name,row])=>[name,orOpen(name,row)])),anything=[{name:"value",type:"any",isNullable:!0}];
function to(type){return{parameters:anything,result:type,takesUnknowns:"anywhere",call:([value=null])=>convertTo(value,type)}}function ofValue(call){return{parameters:anything,
result:"unknown",takesUnknowns:"anywhere",takesSecrets:!0,call:([value=null])=>call(value)}}function isSensitive(value){return value instanceof Secret?!0:value instanceof
import_chunk_NTJQSSOZ.Unknown?new OpenUnknown({symbol:`issensitive(${value.$unknown.symbol})`,reason:value.$unknown.reason,type:"bool"}):!1}var conversionFunctions={
tostring:to("string"),tonumber:to("number"),tobool:to("bool"),tolist:to({kind:"list",element:"any"}),toset:to({kind:"set",element:"any"}),tomap:to({kind:"map",element:"\
any"}),sensitive:ofValue(value=>value instanceof Secret?value:new Secret(value)),nonsensitive:ofValue(value=>value instanceof Secret?value.open():value),issensitive:ofValue(
isSensitive),ephemeralasnull:ofValue(value=>value)},billion=1000000000n;function parseMoment(written2){let found2=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:(Z)|([+-])(\d\d):(\d\d))$/u.
exec(written2);if(found2===null)return refuse(`\u201C${written2}\u201D is no RFC 3339 timestamp`);let[year=0,month=0,day=0,hour=0,minute=0,second=0]=found2.slice(
1,7).map(Number),[fraction="",,sign,hours="0",minutes="0"]=found2.slice(7),milliseconds=Date.UTC(2e3,month-1,day,hour,minute,second),date=new Date(milliseconds);
if(date.setUTCFullYear(year,month-1,day),!(date.getUTCMonth()===month-1&&date.getUTCDate()===day&&month>=1&&month<=12)||hour>23||minute>59||second>59||Number(hours)>
24||Number(minutes)>60)return refuse(`\u201C${written2}\u201D is no RFC 3339 timestamp: a part is out of its range`);let offset=(sign==="-"?-1:1)*(Number(hours)*
60+Number(minutes)),nanoseconds2=BigInt(fraction.slice(0,9).padEnd(9,"0"));return{at:BigInt(date.getTime()/1e3-offset*60)*billion+nanoseconds2,offset}}function clockOf({
at,offset}){let seconds=(at-(at%billion+billion)%billion)/billion;return new Date((Number(seconds)+offset*60)*1e3)}function two(value){return String(value).padStart(
2,"0")}function offsetText({offset},separator){let size=Math.abs(offset);return`${offset<0?"-":"+"}${two(Math.floor(size/60))}${separator}${two(size%60)}`}function yearOf(date){
return String(date.getUTCFullYear()).padStart(4,"0")}function rfc3339(moment){let date=clockOf(moment),day=`${yearOf(date)}-${two(date.getUTCMonth()+1)}-${two(date.
getUTCDate())}`,time=`${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;return`${day}T${time}${moment.offset===0?"Z":offsetText(
moment,":")}`}var months=["January","February","March","April","May","June","July","August","September","October","November","December"],days=["Sunday","Monday",
"Tuesday","Wednesday","Thursday","Friday","Saturday"],verbs={YY:date=>two(date.getUTCFullYear()%100),YYYY:yearOf,M:date=>String(date.getUTCMonth()+1),MM:date=>two(
date.getUTCMonth()+1),MMM:date=>(months[date.getUTCMonth()]??"").slice(0,3),MMMM:date=>months[date.getUTCMonth()]??"",D:date=>String(date.getUTCDate()),DD:date=>two(
date.getUTCDate()),EEE:date=>(days[date.getUTCDay()]??"").slice(0,3),EEEE:date=>days[date.getUTCDay()]??"",h:date=>String(date.getUTCHours()),hh:date=>two(date.
getUTCHours()),H:date=>String(date.getUTCHours()%12||12),HH:date=>two(date.getUTCHours()%12||12),AA:date=>date.getUTCHours()<12?"AM":"PM",aa:date=>date.getUTCHours()<
12?"am":"pm",m:date=>String(date.getUTCMinutes()),mm:date=>two(date.getUTCMinutes()),s:date=>String(date.getUTCSeconds()),ss:date=>two(date.getUTCSeconds()),Z:(_,moment)=>moment.
offset===0?"Z":offsetText(moment,":"),ZZZ:(_,moment)=>moment.offset===0?"UTC":offsetText(moment,""),ZZZZ:(_,moment)=>offsetText(moment,""),ZZZZZ:(_,moment)=>offsetText(
moment,":")};function formatMoment(format2,moment){let date=clockOf(moment);return format2.replace(/''|'((?:[^']|'')*)'|'|([A-Za-z])\2*/gu,(run,literal2)=>run===
"''"?"'":literal2!==void 0?literal2.replaceAll("''","'"):run==="'"?refuse("a literal in the format has no end"):(0,import_chunk_NTJQSSOZ.ownProperty)(verbs,run)?.(
date,moment)??refuse(`\u201C${run}\u201D is no verb of a date format`))}var nanoseconds={ns:1n,us:1000n,\u00B5s:1000n,\u03BCs:1000n,ms:1000000n,s:1000000000n,m:60000000000n,
h:3600000000000n};function parseDuration(written2){let[,sign,rest2=""]=/^([+-]?)(.+)$/u.exec(written2)??[];if(rest2==="0")return 0n;let parts=[...rest2.matchAll(
/(\d*)(?:\.(\d*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gu)];if(rest2===""||parts.map(([all])=>all).join("")!==rest2)return refuse(`\u201C${written2}\u201D is no duration`);
let total=parts.reduce((sum2,[,whole="",fraction="",unit=""])=>{if(whole+fraction==="")return refuse(`\u201C${written2}\u201D is no duration`);let size=nanoseconds[unit]??
0n;return sum2+BigInt(whole||"0")*size+BigInt(fraction||"0")*size/10n**BigInt(fraction.length)},0n);return total>=1n<<63n?refuse(`the duration \u201C${written2}\
\u201D is too long`):sign==="-"?-total:total}var dateFunctions={formatdate:{parameters:parameters({format:"string",time:"string"}),result:"string",call:args=>formatMoment(
text(args,0),parseMoment(text(args,1)))},timeadd:{parameters:parameters({timestamp:"string",duration:"string"}),result:"string",call:args=>{let{at,offset}=parseMoment(
text(args,0));return rfc3339({at:at+parseDuration(text(args,1)),offset})}},timecmp:{parameters:parameters({timestamp_a:"string",timestamp_b:"string"}),result:"n\
umber",call:args=>(0,import_chunk_NTJQSSOZ.compare)(parseMoment(text(args,0)).at,parseMoment(text(args,1)).at)}};function utf8(value){return new TextEncoder().encode(
value)}function fromUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes).normalize("NFC")}catch{return refuse("the content is n\
ot valid UTF-8")}}var chunk=32768;function toBase64(bytes){let binary2="";for(let at=0;at<bytes.length;at+=chunk)binary2+=String.fromCharCode(...bytes.subarray(
at,at+chunk));return btoa(binary2)}function fromBase64(value){let plain3=value.replace(/[\r\n]/gu,"");return plain3.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/u.test(
plain3)?Uint8Array.from(atob(plain3),letter=>letter.charCodeAt(0)):refuse("the text is not valid Base64")}function parseCsv(text3){let source3=text3.replaceAll(
`\r
`,`
`),records=[],at=0;for(;at<source3.length;){if(source3[at]===`
`){at+=1;continue}let{record,end}=readRecord(source3,at);records[0]!==void 0&&records[0].length!==record.length&&refuse("a record of the CSV has a wrong number \
of fields"),records.push(record),at=end}return records}var plainField=/[^,\n]*/y,quotedField=/"((?:[^"]|"")*)"(?=[,\n]|$)/y;function readRecord(source3,from){let record=[],
at=from;for(;;){let isQuoted=source3[at]==='"',pattern=isQuoted?quotedField:plainField;pattern.lastIndex=at;let found2=pattern.exec(source3);if(found2===null||!isQuoted&&
found2[0].includes('"'))return refuse("a field of the CSV has a quote where none may be");if(record.push((isQuoted?(found2[1]??"").replaceAll('""','"'):found2[0]).
normalize("NFC")),at+=found2[0].length,source3[at]!==",")return{record,end:at+1};at+=1}}function ofText(call){return{parameters:parameters({str:"string"}),result:"\
string",call:args=>call(text(args,0))}}function leftOpen(name,reason){return ofText(value=>(risk(),new OpenUnknown({symbol:symbolOfCall(name,[value]),reason,type:"\
string"})))}function urlEncode(value){return encodeURIComponent(value).replaceAll("%20","+").replace(/[!'()*]/gu,letter=>`%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}
function urlDecode(value){try{return decodeURIComponent(value.replaceAll("+"," "))}catch{return refuse("the text is not a valid URL encoding")}}var codecs={"utf\
-8":{encode:utf8,decode:fromUtf8},"utf-16le":{encode:value=>utf16(value,!0),decode:bytes=>decodeWith("utf-16le",bytes)},"utf-16be":{encode:value=>utf16(value,!1),
decode:bytes=>decodeWith("utf-16be",bytes)}};function utf16(value,isLittle){let view=new DataView(new ArrayBuffer(value.length*2));for(let index=0;index<value.length;index++)
view.setUint16(index*2,value.charCodeAt(index),isLittle);return new Uint8Array(view.buffer)}function decodeWith(name,bytes){try{return new TextDecoder(name,{fatal:!0,
ignoreBOM:!0}).decode(bytes).normalize("NFC")}catch{return refuse(`the content is not valid ${name.toUpperCase()}`)}}function withCodec(name,args,work){let encoding=text(
args,1),key=encoding.toLowerCase().replace(/^utf(8|16)/u,"utf-$1"),codec=(0,import_chunk_NTJQSSOZ.ownProperty)(codecs,key);return codec!==void 0?work(codec,text(
args,0)):new OpenUnknown({symbol:`${name}(${JSON.stringify(args)})`,reason:`the encoding ${encoding} is not worked out here`,type:"string"})}function csvDecode(value){
addressable(value.length);let[header,...rows3]=parseCsv(value);if(header===void 0)return refuse("the header line is missing");if(new Set(header).size!==header.length)
return refuse("two columns have one name");let attributes=new Map(header.map(name=>[name,"string"])),items2=rows3.map(row=>Object.fromEntries(header.map((name,index)=>[
name,row[index]??""])));return new ListValue({kind:"object",attributes},items2)}var encodingFunctions={base64encode:ofText(value=>toBase64(utf8(value))),base64decode:ofText(
value=>fromUtf8(fromBase64(value))),base64gzip:leftOpen("base64gzip","other programs than Terraform compress to other bytes"),base64gunzip:leftOpen("base64gunzi\
p","compressed content is not unpacked here"),textencodebase64:{parameters:parameters({string:"string",encoding:"string"}),result:"string",call:args=>withCodec(
"textencodebase64",args,(codec,value)=>toBase64(codec.encode(value)))},textdecodebase64:{parameters:parameters({source:"string",encoding:"string"}),result:"stri\
ng",call:args=>withCodec("textdecodebase64",args,(codec,value)=>codec.decode(fromBase64(value)))},urlencode:ofText(urlEncode),urldecode:ofText(urlDecode),csvdecode:{
parameters:parameters({str:"string"}),result:"unknown",call:args=>csvDecode(text(args,0))}};function globPattern(pattern){if(pattern.length>1e3)return;let depth2=0,
source3=pattern.replace(/\*\*\/|\*\*|\*|\?|\[[^\]]*\]|\{|\}|,|\\.|[^*?[\]{},\\]+|[\s\S]/gu,part=>part==="**/"?"(?:[^/]+/)*":part==="**"?".*":part==="*"?"[^/]*":
part==="?"?"[^/]":(part==="{"&&(depth2+=1),part==="}"&&(depth2-=1),part==="{"?"(?:":part==="}"?")":part===","?depth2>0?"|":",":part.startsWith("[")&&part.length>
2?`[${part.slice(1,-1).replace(/^!/u,"^").replace(/[\\[]/gu,"\\$&")}]`:(part.startsWith("\\")?part.slice(1):part).replace(/[\\^$.*+?()[\]{}|/]/gu,"\\$&")));try{
return depth2===0?import_chunk_XP4UKFR5.RE2JS.compile(`^${source3}$`):void 0}catch{return}}function digest(algorithm,form){return content=>(0,import_node_crypto2.createHash)(
algorithm).update(content).digest(form)}var digests={md5:digest("md5","hex"),sha1:digest("sha1","hex"),sha256:digest("sha256","hex"),sha512:digest("sha512","hex"),
base64sha256:digest("sha256","base64"),base64sha512:digest("sha512","base64")},namespaces={dns:"6ba7b810-9dad-11d1-80b4-00c04fd430c8",url:"6ba7b811-9dad-11d1-80\
b4-00c04fd430c8",oid:"6ba7b812-9dad-11d1-80b4-00c04fd430c8",x500:"6ba7b814-9dad-11d1-80b4-00c04fd430c8"};function uuidV5(namespace,name){let space=(0,import_chunk_NTJQSSOZ.ownProperty)(
namespaces,namespace)??namespace,hex=/^(?:urn:uuid:)?\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/iu.exec(space)?.slice(1).
join("");if(hex===void 0)return refuse(`\u201C${namespace}\u201D is no namespace for a UUID`);let head=(0,import_node_crypto2.createHash)("sha1").update(Uint8Array.
from(hex.match(/../gu)??[],byte=>Number.parseInt(byte,16))).update(utf8(name)).digest().subarray(0,16);return head[6]=(head[6]??0)&15|80,head[8]=(head[8]??0)&63|
128,head.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u,"$1-$2-$3-$4-")}function decrypt(ciphertext,key){let content=fromBase64(ciphertext);try{return fromUtf8(
(0,import_node_crypto2.privateDecrypt)({key,padding:import_node_crypto2.constants.RSA_PKCS1_PADDING},content))}catch{let name=(0,import_node_crypto2.createHash)(
"sha256").update(key).update(content).digest("hex");return new OpenUnknown({symbol:`rsadecrypt(#${name})`,reason:"the text could not be decrypted here",type:"st\
ring"})}}var ofText2=one3=>({parameters:parameters({str:"string"}),result:"string",call:args=>one3(utf8(text(args,0)))}),hashFunctions={...Object.fromEntries(Object.
entries(digests).map(([name,one3])=>[name,ofText2(one3)])),uuidv5:{parameters:parameters({namespace:"string",name:"string"}),result:"string",call:args=>uuidV5(text(
args,0),text(args,1))},rsadecrypt:{parameters:parameters({ciphertext:"string",privatekey:"string"}),result:"string",call:args=>decrypt(text(args,0),text(args,1))}};
function cleanPath(path){let isAbsolute=path.startsWith("/"),kept=[];for(let part of path.split("/"))part===""||part==="."||(part!==".."?kept.push(part):kept.length>
0&&kept.at(-1)!==".."?kept.pop():isAbsolute||kept.push(part));return(isAbsolute?"/":"")+kept.join("/")||"."}function baseName(path){if(path==="")return".";let plain3=path.
replace(/\/+$/u,"");return plain3===""?"/":plain3.slice(plain3.lastIndexOf("/")+1)}function folderName(path){return cleanPath(path.slice(0,path.lastIndexOf("/")+
1))}function relativePath(folder,path){if(folder===".")return path.startsWith("..")||path.startsWith("/")?void 0:path;let start=folder==="/"?"/":`${folder}/`;return path.
startsWith(start)?path.slice(start.length):void 0}var templateScopes=new WeakSet;function evaluateTemplateText({name,template,variables},{scope,evaluate:evaluate2}){
if(templateScopes.has(scope))return refuse(`${name} cannot be called in a template`);let entries=entriesOf(variables)??refuse("the variables of a template must \
be a map");for(let key of Object.keys(entries))/^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(key)||refuse(`\u201C${key}\u201D is no name for a variable of a template`);
let inner={resolve:root=>Object.hasOwn(entries,root)?{value:entries[root]??null,used:0}:refuse(`the template refers to \u201C${root}\u201D, which is none of its vari\
ables`),readFile:path=>name==="templatestring"?refuse("files cannot be read in a template string"):scope.readFile(path),listFiles:folder=>name==="templatestring"?
refuse("files cannot be read in a template string"):scope.listFiles(folder),calls:scope.calls,suppose:condition=>scope.suppose?.(condition)??condition};templateScopes.
add(inner);let result=evaluate2(parseTemplate(template),inner);return isNull(result)?refuse("the result of the template is null"):result}function templateString(args,context){
let[template,variables,...others]=args;if(template===void 0||variables===void 0||others.length>0)return refuse("templatestring takes two arguments");if(!isReference(
template))return refuse("the template must be a reference to a text from elsewhere");let text3=context.evaluate(template,context.scope),given=context.evaluate(variables,
context.scope);return render(text3,given,context)}function render(text3,given,context){return text3 instanceof Secret||given instanceof Secret?new Secret(render(
uncover(text3),uncover(given),context)):typeof text3=="string"&&!(given instanceof import_chunk_NTJQSSOZ.Unknown)?convertTo(evaluateTemplateText({name:"template\
string",template:text3,variables:given},context),"string"):isNull(text3)||typeof text3=="number"||typeof text3=="boolean"?refuse("the template must be a string"):
derived(symbolOfCall("templatestring",[text3,given]),[text3,given],"string")}function isReference(expression){return expression.kind==="attribute"||expression.kind===
"index"?isReference(expression.source):expression.kind==="variable"}var templateFunctions={templatestring:{special:templateString}};function ofFile(name,call){return{
parameters:parameters({path:"string"}),result:"string",call:(args,context)=>{let content=contentOf(text(args,0),name,context);return content instanceof Uint8Array?
call(content):content}}}function contentOf(path,name,{scope}){let content=scope.readFile(path);return content===void 0?refuse(`there is no file ${path}`):content instanceof
Uint8Array?content:refused(symbolOfCall(name,[path]),content.refusal,"string")}function refused(symbol,reason,type){return new OpenUnknown({symbol,reason,type})}
function ofPath(call){return{parameters:parameters({path:"string"}),result:"string",call:args=>call(text(args,0))}}function fileExists(path,{scope}){let content=scope.
readFile(path);return content===void 0?!1:content instanceof Uint8Array?!0:refused(`fileexists(${JSON.stringify(path)})`,content.refusal,"bool")}var stringSet={
kind:"set",element:"string"};function fileSet(folder,pattern,{scope}){let whole=cleanPath(`${folder}/${pattern}`),files=scope.listFiles(cleanPath(folder)),symbol=`\
fileset(${JSON.stringify(folder)}, ${JSON.stringify(pattern)})`;if("refusal"in files)return refused(symbol,files.refusal,stringSet);let within2=relativePath(cleanPath(
folder),whole);if(within2===void 0)return refused(symbol,"the pattern leads out of its folder",stringSet);let matches=globPattern(within2);return matches===void 0?
refused(symbol,"the pattern is not worked out here",stringSet):makeSet("string",files.filter(file=>matches.test(file)).map(file=>file.normalize("NFC")))}function absolute(path){
return path.startsWith("/")?cleanPath(path):refused(`abspath(${JSON.stringify(path)})`,"it depends on the folder in which Terraform runs","string")}function expanded(path){
return path.startsWith("~")?refused(`pathexpand(${JSON.stringify(path)})`,"it depends on who runs Terraform","string"):path}var fileFunctions={file:ofFile("file",
fromUtf8),filebase64:ofFile("filebase64",toBase64),...Object.fromEntries(Object.entries(digests).map(([name,digest2])=>{let own2=name.startsWith("base64")?`file\
base64${name.slice(6)}`:`file${name}`;return[own2,ofFile(own2,digest2)]})),fileexists:{parameters:parameters({path:"string"}),result:"bool",call:(args,context)=>fileExists(
text(args,0),context)},fileset:{parameters:parameters({path:"string",pattern:"string"}),result:stringSet,call:(args,context)=>fileSet(text(args,0),text(args,1),
context)},templatefile:{parameters:parameters({path:"string",vars:"any"}),result:"unknown",takesUnknowns:"inside",call:(args,context)=>{let name="templatefile",
content=contentOf(text(args,0),name,context);return content instanceof Uint8Array?evaluateTemplateText({name,template:fromUtf8(content),variables:args[1]??null},
context):content}},abspath:{parameters:parameters({path:"string"}),result:"string",call:args=>absolute(text(args,0))},pathexpand:{parameters:parameters({path:"s\
tring"}),result:"string",call:args=>expanded(text(args,0))},basename:{parameters:parameters({path:"string"}),result:"string",takesUnknowns:"anywhere",call:args=>{
let[path=null]=args;return(typeof path=="string"?baseName(path):segmentsOf(path)?.findLast(segment=>segment!==""))??derived(symbolOfCall("basename",[path]),args,
"string")}},dirname:ofPath(folderName)};function digitsOf(value,isExact){let written2=isExact?exactText(value):textOfNumber(value),[whole="",fraction=""]=written2.
replace("-","").split("."),all=whole+fraction,digits=all.replace(/^0+/u,""),point=whole.length-(all.length-digits.length);return{digits:digits.replace(/0+$/u,""),
point:digits===""?1:point}}function exactText(value){if(!(value instanceof BigNumber)||value.exponent>=0)return textOfNumber(value);let digits=((value.mantissa<
0n?-value.mantissa:value.mantissa)*5n**BigInt(-value.exponent)).toString().padStart(1-value.exponent,"0");return`${digits.slice(0,value.exponent)}.${digits.slice(
value.exponent)}`}function rounded({digits,point},kept){if(kept>=digits.length)return{digits,point};if(kept<0)return{digits:"",point};let rest2=digits.slice(kept),
head=digits.slice(0,kept),isOdd=Number(head.at(-1)??"0")%2===1;if(!(rest2.startsWith("5")&&/^50*$/u.test(rest2)?isOdd:rest2>="5"))return{digits:head.replace(/0+$/u,
""),point};let next=(BigInt(head===""?"0":head)+1n).toString();return{digits:next.replace(/0+$/u,""),point:point+(next.length-head.length)}}var shortestLimit=6;
function isNegative(value){return value instanceof BigNumber?value.mantissa<0n:value<0}function generalNumber(value){let{digits,point}=digitsOf(value,!1);return(isNegative(
value)?"-":"")+(point-1<-4||point-1>=shortestLimit?exponential({digits,point},void 0,"e"):plain({digits,point},void 0))}function plain({digits,point},places){let whole=point>
0?digits.slice(0,point).padEnd(point,"0"):"0",fraction=point>0?digits.slice(point):"0".repeat(-point)+digits,shown3=places===void 0?fraction:fraction.padEnd(places,
"0").slice(0,places);return shown3===""?whole:`${whole}.${shown3}`}function exponential({digits,point},places,letter){let isZero=digits==="",first=isZero?"0":digits.
slice(0,1),fraction=isZero?"":digits.slice(1),shown3=places===void 0?fraction:fraction.padEnd(places,"0").slice(0,places),exponent=isZero?0:point-1,power=String(
Math.abs(exponent)).padStart(2,"0");return`${first}${shown3===""?"":`.${shown3}`}${letter}${exponent<0?"-":"+"}${power}`}function formatFloat({mode,flags:flags2,
width=0,precision},value){let body=bodyOf(mode,value,precision),sign=signOf(isNegative(value),flags2),missing2=Math.max(0,width-sign.length-body.length);return flags2.
includes("-")?sign+body+" ".repeat(missing2):flags2.includes("0")?sign+"0".repeat(missing2)+body:" ".repeat(missing2)+sign+body}function signOf(isBelowZero,flags2){
return isBelowZero?"-":flags2.includes("+")?"+":flags2.includes(" ")?" ":""}function bodyOf(mode,value,precision){let letter=mode==="E"||mode==="G"?"E":"e";if(mode===
"g"||mode==="G")return generalBody(value,precision,letter);let places=precision??6,exact=digitsOf(value,!0);return mode==="f"?plain(rounded(exact,exact.point+places),
places):exponential(rounded(exact,places+1),places,letter)}function generalBody(value,precision,letter){let shortest2=precision===void 0,exact=digitsOf(value,!shortest2),
kept=precision===0?1:precision??exact.digits.length,short2=rounded(exact,kept),given=kept>short2.digits.length&&short2.digits.length>=short2.point?short2.digits.
length:kept,limit=shortest2?shortestLimit:given,exponent=short2.point-1;return exponent<-4||exponent>=limit?exponential(short2,void 0,letter):plain(short2,void 0)}
var mark="\u{F0002}";function writtenJson(value){let open2=uncover(value);if(open2 instanceof OpenUnknown&&open2.encoded!==void 0)return open2.encoded;if(value instanceof
Secret)return new Secret(writtenJson(open2));if(!(value instanceof import_chunk_NTJQSSOZ.Concat))return value;let holes=[],parsed=(0,import_chunk_NTJQSSOZ.jsonIn)(
withMarks(value,holes));return parsed!==void 0?withHoles(parsed,holes):new import_chunk_NTJQSSOZ.Unknown({symbol:symbolOf(value),reason:"the text cannot be read\
 as JSON before all of it is known"})}function withMarks({$concat},holes){let text3="",isInText=!1;for(let part of $concat)if(typeof part=="string")isInText=[...part.
matchAll(/\\.|"/gsu)].filter(([quote])=>quote==='"').length%2===0?isInText:!isInText,text3+=part;else{let hole=`${mark}${holes.length}${mark}`;text3+=isInText?hole:
`"${mark}${hole}"`,holes.push(part)}return text3}function withHoles(json,holes){if(typeof json=="string")return json.includes(mark)?filled(json,holes):json;if((0,import_chunk_NTJQSSOZ.isList)(
json))return json.map(item=>withHoles(item,holes));if(!(0,import_chunk_NTJQSSOZ.isObject)(json))return json;let open2=Object.keys(json).find(name=>name.includes(
mark));return open2!==void 0?new import_chunk_NTJQSSOZ.Unknown({symbol:`{${symbolOf(filled(open2,holes))}}`,reason:"a name in it is not known"}):Object.fromEntries(
Object.entries(json).map(([name,inner])=>[name,withHoles(inner,holes)]))}function filled(text3,holes){let[,own2]=new RegExp(`^${mark}{2}(\\d+)${mark}$`,"u").exec(
text3)??[],whole=own2===void 0?void 0:holes[Number(own2)];if(whole!==void 0)return whole instanceof OpenUnknown?whole.encoded??whole:whole;let parts=text3.split(
mark).map((part,index)=>index%2===0?part:holes[Number(part)]??"");return fromGraphValue((0,import_chunk_NTJQSSOZ.joinText)(parts))}function encodeJson(value){if(isNull(
value))return"null";if(typeof value=="string")return quoted(value);if(typeof value=="boolean")return String(value);if(isNumber(value))return textOfNumber(value);
let items2=itemsOf3(value);if(items2!==void 0)return`[${items2.map(encodeJson).join(",")}]`;let entries=entriesOf(value)??refuse("the value cannot be written as\
 JSON");return`{${sortedKeys(entries).map(key=>`${quoted(key)}:${encodeJson(entries[key]??null)}`).join(",")}}`}function jsonOf(value){let isCovered=hasSecret(value),
open2=isCovered?withoutSecrets(value):value,written2=isWhollyKnown(open2)?encodeJson(open2):openJson(value);return isCovered?new Secret(written2):written2}function openJson(value){
risk();let symbol=symbolOfCall("jsonencode",[value]);return new OpenUnknown({symbol,reason:reasonOf([value]),type:"string",encoded:value})}function quoted(value){
return JSON.stringify(value).replace(/[<>&\u2028\u2029\u007f]/gu,letter=>letter==="\x7F"?letter:`\\u${letter.charCodeAt(0).toString(16).padStart(4,"0")}`)}var marker="\
\u{F0000}";function decodeJson(written2){addressable(written2.length);try{return fromJson(JSON.parse(withMarkedNumbers(written2)),0)}catch(error){if(error instanceof
SyntaxError)return refuse(`the text is no JSON: ${error.message.replace(/, (?:\.\.\.)?".*$/su,"")}`);throw error}}function withMarkedNumbers(written2){return/\d{16}|\.\d|[eE]/u.
test(written2)?written2.replace(/"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu,part=>part.startsWith('"')||/^-?\d{1,15}$/u.test(part)?part:`"${marker}${part}\
"`):written2}function fromJson(json,depth2){return nested(depth2),typeof json=="string"?json.startsWith(marker)?parseNumber(json.slice(marker.length))??json:json.
normalize("NFC"):typeof json=="number"||typeof json=="boolean"||json===null?json:(0,import_chunk_NTJQSSOZ.isList)(json)?json.map(item=>fromJson(item,depth2+1)):
typeof json!="object"?refuse("the value cannot be read"):Object.fromEntries(Object.entries(json).map(([key,inner])=>[key.normalize("NFC"),fromJson(inner,depth2+
1)]))}var jsonFunctions={jsonencode:{parameters:[{name:"val",type:"any",isNullable:!0}],result:"string",takesUnknowns:"anywhere",takesSecrets:!0,call:([value=null])=>jsonOf(
value)},jsondecode:{parameters:parameters({str:"string"}),result:"unknown",takesUnknowns:"anywhere",call:args=>{let[written2=null]=args;if(typeof written2=="str\
ing")return decodeJson(written2);let open2=writtenJson(written2);return open2 instanceof import_chunk_NTJQSSOZ.Unknown?derived(symbolOfCall("jsondecode",[written2]),
args):open2}}},verbPattern=/%%|%([0#+ -]*)([1-9]\d*)?(\.\d*)?(?:\[([1-9]\d*)\])?([A-Za-z])|%/gu,widest=1e6;function parseFormat(written2){let pieces=[],at=0;for(let found2 of written2.
matchAll(verbPattern)){pieces.push(written2.slice(at,found2.index));let[raw,flags2="",width,precision,index,mode]=found2;if(raw==="%")return refuse(`the format \
has an unfinished verb at ${found2.index}`);let size=width===void 0?void 0:bounded(Number(width)),digits=precision===void 0?void 0:bounded(Number(precision.slice(
1)));mode===void 0?pieces.push("%"):pieces.push({raw,flags:flags2,width:size,precision:digits,index:index===void 0?void 0:Number(index),mode}),at=found2.index+raw.
length}return[...pieces,written2.slice(at)]}function bounded(size){return addressable(size),size>widest?refuse(`a field is wider than ${widest}`):size}function formatPieces(written2,args){
let next=1,highest=0,parts=parseFormat(written2).map(piece=>{if(typeof piece=="string")return piece;let index=piece.index??next;next=index+1,highest=Math.max(highest,
index);let arg=args[index-1];return arg===void 0?refuse(`the format needs ${index} arguments, but there are ${args.length}`):formatOne(piece,arg)});return highest<
args.length&&refuse(`the format uses ${highest} arguments, but there are ${args.length}`),parts}function formatOne(verb,arg){if(!"vtbdoxXeEfgGsq".includes(verb.
mode))return refuse(`\u201C${verb.raw}\u201D is no verb of a format`);if(isNull(arg)&&verb.mode!=="v")return refuse(`a null value cannot be formatted with \u201C${verb.
raw}\u201D`);if(!isWhollyKnown(arg))return formatOpen(verb,arg);if(verb.mode==="v")return padded(verb,asIs(verb,arg));if(verb.mode==="t")return formatBool(arg);
if(verb.mode==="s"||verb.mode==="q")return formatText(verb,arg);let number2=convertTo(arg,"number");return isNumber(number2)?"bdoxX".includes(verb.mode)?formatInteger(
verb,number2):formatFloat(verb,number2):refuse("a number is required")}function formatOpen(verb,arg){let isPlain=verb.width===void 0&&verb.precision===void 0&&!verb.
flags.includes("#"),isText2=arg instanceof import_chunk_NTJQSSOZ.Unknown||arg instanceof import_chunk_NTJQSSOZ.Concat;return isPlain&&verb.mode==="s"&&isText2?convertTo(
arg,"string"):void 0}function asIs(verb,arg){if(!verb.flags.includes("#")){if(typeof arg=="string")return arg;if(isNumber(arg))return generalNumber(arg)}return encodeJson(
arg)}function formatBool(arg){let value=convertTo(arg,"bool");return typeof value=="boolean"?String(value):refuse("a bool is required")}function formatText(verb,arg){
let value=text([convertTo(arg,"string")],0),{precision}=verb,cut=precision===void 0||precision===0?value:graphemes(value).slice(0,precision).join("");return padded(
verb,verb.mode==="q"?encodeJson(cut):cut)}function padded({width,flags:flags2},value){if(width===void 0)return value;let missing2=width-graphemes(value).length;
if(missing2<=0)return value;let pad=(flags2.includes("0")?"0":" ").repeat(missing2);return flags2.includes("-")?value+pad:pad+value}var bases={b:2,d:10,o:8,x:16,
X:16},prefixes={b:"0b",o:"0",x:"0x",X:"0X"};function formatInteger({mode,flags:flags2,width=0,precision},value){if(!isWhole(value))return refuse("a whole number\
 is required");let whole=integerOf(value),written2=(whole<0n?-whole:whole).toString(bases[mode]),cased=mode==="X"?written2.toUpperCase():written2,sign=signOf(whole<
0n,flags2),prefix=flags2.includes("#")?prefixes[mode]??"":"",digits=precision===0&&whole===0n?"":cased.padStart(precision??0,"0"),missing2=Math.max(0,width-sign.
length-prefix.length-digits.length);return flags2.includes("-")?sign+prefix+digits+" ".repeat(missing2):flags2.includes("0")&&precision===void 0?sign+prefix+"0".
repeat(missing2)+digits:" ".repeat(missing2)+sign+prefix+digits}function format(written2,args){let parts=formatPieces(written2,args),known4=parts.filter(part=>part!==
void 0);return known4.length<parts.length?derived(symbolOfCall("format",[written2,...args]),args,"string"):joinTexts(known4)}function formatList(args){let[written2="",
...given]=args,symbol=symbolOfCall("formatlist",args);if(typeof written2!="string")return derived(symbol,args,stringList);if(given.some(isOpenSequence))return derived(
symbol,given,stringList);let lists=given.map(itemsOf3),lengths=new Set(lists.flatMap(list=>list===void 0?[]:[list.length]));if(lengths.size>1)return refuse("the\
 lists must be of one length");let[length=1]=lengths,rounds=Array.from({length},(_,round)=>format(written2,given.map((arg,index)=>lists[index]?.[round]??(lists[index]===
void 0?arg:null))));return new ListValue("string",rounds)}function isOpenSequence(arg){return arg instanceof import_chunk_NTJQSSOZ.Unknown||arg instanceof PartialObject||
arg instanceof SetValue&&!isOrdered(arg)}var rest={name:"args",type:"any",isNullable:!0},formatFunctions={format:{parameters:[{name:"format",type:"string"}],rest,
result:"string",takesUnknowns:"anywhere",call:args=>{let[written2=null,...given]=args;return typeof written2!="string"?derived(symbolOfCall("format",args),args,
"string"):format(text([written2],0),given)}},formatlist:{parameters:[{name:"format",type:"string"}],rest,result:stringList,takesUnknowns:"anywhere",call:formatList}};
function lengthOf(value){let type=typeOf(value);if(isTuple(type))return type.items.length;if(isObjectType(type))return type.attributes.size;if(value instanceof import_chunk_NTJQSSOZ.Unknown||
value instanceof import_chunk_NTJQSSOZ.Concat||value instanceof PartialObject)return new OpenUnknown({symbol:symbolOfCall("length",[value]),reason:"what is coun\
ted is not known",type:"number",minimum:0});if(typeof value=="string")return graphemes(value).length;if(value instanceof SetValue&&!isOrdered(value)){let bounds={
minimum:1,maximum:value.items.length};return new OpenUnknown({symbol:symbolOfCall("length",[value]),reason:"elements of the set are not known",type:"number",...bounds})}
return itemsOf3(value)!==void 0||entriesOf(value)!==void 0?partsOf3(value).length:refuse("length needs a string, a collection or a structure")}function find3(list,wanted){
for(let[index,item]of list.entries()){let answer=equals(item,wanted);if(answer===!0)return index;if(answer===void 0)return"open"}}function contains2(args){let[list=null,
wanted=null]=args;return list instanceof import_chunk_NTJQSSOZ.Unknown||list instanceof PartialObject?derived(symbolOfCall("contains",[list,wanted]),[list],"boo\
l"):some(items(args,0),item=>equals(item,wanted))??derived(symbolOfCall("contains",args),args,"bool")}function matchKeys(args){let[values,keys=null,wanted=null]=args,
type=unify([typeOf(keys),typeOf(wanted)])??refuse("keys and searchset must have the same type");if(!(values instanceof ListValue)||values.items.length!==items([
keys],0).length)return refuse("there must be as many keys as values");let[search,own2]=[items([convertTo(wanted,type)],0),items([convertTo(keys,type)],0)],found2=own2.
map(key=>find3(search,key));return found2.includes("open")?derived(symbolOfCall("matchkeys",args),args,typeOf(values)):new ListValue(values.element,values.items.
filter((_,index)=>found2[index]!==void 0))}function indexOf(args){let list=sequence(args,0);if(list.length===0)return refuse("an empty list cannot be searched");
let found2=find3(list,args[1]??null);return found2==="open"?derived(symbolOfCall("index",args),args,"number"):found2??refuse("the item is not there")}function quantified(list,decisive,symbol){
let known4=list.map(item=>isNull(item)?!1:item);return known4.includes(decisive)?decisive:known4.some(item=>typeof item!="boolean")?derived(symbol(),list,"bool"):
!decisive}var bools={kind:"list",element:"bool"},searchFunctions={length:{parameters:parameters({value:"any"}),result:"number",takesUnknowns:"anywhere",call:([value=null])=>lengthOf(
value)},contains:{parameters:parameters({list:"any",value:"any"}),result:"bool",takesUnknowns:"anywhere",call:contains2},matchkeys:{parameters:parameters({values:anyList,
keys:anyList,searchset:anyList}),result:anyList,takesUnknowns:"inside",call:matchKeys},index:{parameters:parameters({list:"any",value:"any"}),result:"number",takesUnknowns:"\
inside",call:indexOf},alltrue:{parameters:parameters({list:bools}),result:"bool",takesUnknowns:"inside",call:args=>quantified(items(args,0),!1,()=>symbolOfCall(
"alltrue",args))},anytrue:{parameters:parameters({list:bools}),result:"bool",takesUnknowns:"inside",call:args=>quantified(items(args,0),!0,()=>symbolOfCall("any\
true",args))}};function sequenceLike(source3,found2){return source3 instanceof ListValue||source3 instanceof SetValue?new ListValue(source3.element,found2):found2}
function distinct2(list){let kept=[];for(let item of list.items){let found2=find3(kept,item);if(found2==="open")return derived(symbolOfCall("distinct",[list]),[
list],typeOf(list));found2===void 0&&kept.push(item)}return new ListValue(list.element,kept)}function mayBeEmpty(value){return(value instanceof import_chunk_NTJQSSOZ.Unknown||
value instanceof import_chunk_NTJQSSOZ.Concat)&&!isFilled(value)}function compact(list){return list.items.some(mayBeEmpty)?derived(symbolOfCall("compact",[list]),
[list],stringList):new ListValue("string",list.items.filter(item=>!isNull(item)&&item!==""))}function flatten(value){let found2=[],open2=addFlat(value,found2);return addressable(
found2.length),open2===void 0?found2:derived(symbolOfCall("flatten",[value]),[open2])}function addFlat(value,found2){if(value instanceof SetValue&&!isOrdered(value))
return value;let own2=itemsOf3(value)??[];fits(found2.length+own2.length);for(let item of own2){if(item instanceof import_chunk_NTJQSSOZ.Unknown&&mayBeSequence(
typeOf(item)))return item;if(itemsOf3(item)===void 0)found2.push(item);else{let open2=addFlat(item,found2);if(open2!==void 0)return open2}}}function mayBeSequence(type){
return type==="unknown"||type==="any"||typeof type=="object"&&type.kind!=="map"&&type.kind!=="object"}function concat(args){if(args.length===0)return refuse("co\
ncat needs at least one list");let type=args.filter(arg=>arg instanceof ListValue).length===args.length?unify(args.map(typeOf)):void 0;addressable(args.reduce((size,_,index)=>size+
sequence(args,index).length,0));let all=args.flatMap((_,index)=>sequence(args,index));return type!==void 0&&isCollection(type,"list")?new ListValue(type.element,
all.map(item=>convertTo(item,type.element))):all}function coalesce(args){let type=unify(args.map(typeOf))??refuse("all arguments must have the same type");for(let[
index,arg]of args.entries()){let value=convertTo(arg,type);if(mayBeEmpty(value))return index===args.length-1?value:derived(symbolOfCall("coalesce",args),[value],
type);if(!isNull(value)&&value!=="")return value}return refuse("there is no argument that is neither null nor empty")}function isSequence(value){let type=typeOf(
value);return isTuple(type)||isCollection(type,"list")}function coalesceList(args){if(args.length===0)return refuse("coalescelist needs at least one argument");
let open2=args.findIndex(arg=>arg instanceof import_chunk_NTJQSSOZ.Unknown||arg instanceof PartialObject),known4=open2===-1?args:args.slice(0,open2);if(!known4.
every(isSequence))return refuse("the arguments must be lists or tuples");let found2=known4.find(arg=>(sequenceOf(arg)??[]).length>0);return found2!==void 0?found2:
open2!==-1?derived(symbolOfCall("coalescelist",args),args.slice(open2,open2+1)):refuse("there is no list that is not empty")}function element(args){let list=sequence(
args,0),index=integer(args,1);return list.length===0?refuse("an empty list has no element"):list[(index%list.length+list.length)%list.length]??null}function one(value){
let list=itemsOf3(value)??refuse("a list, set or tuple is required");if(value instanceof SetValue&&!isOrdered(value))return derived(symbolOfCall("one",[value]),
[value],value.element);if(list.length>1)return refuse("the value must have either zero or one elements");let type=typeOf(value);return list[0]??(isCollection(type)?
new TypedNull(type.element):null)}function slice(args){let list=sequence(args,0),[start,end]=[integer(args,1),integer(args,2)];return start<0||end<0||start>end||
end>list.length?refuse("the indexes are not within the list"):sequenceLike(args[0]??null,list.slice(start,end))}function chunk2(args){let[list]=args,size=integer(
args,1);if(!(list instanceof ListValue)||size<0)return refuse("the size must not be negative");let type={kind:"list",element:list.element};if(list.items.length===
0)return new ListValue(type,[]);if(size===0)return new ListValue(type,[list]);let count=Math.ceil(list.items.length/size);return new ListValue(type,Array.from({
length:count},(_,index)=>new ListValue(list.element,list.items.slice(index*size,(index+1)*size))))}var source=parameters({list:"any"}),listFunctions={distinct:{
parameters:parameters({list:anyList}),result:anyList,takesUnknowns:"inside",call:([list])=>list instanceof ListValue?distinct2(list):refuse("a list is required")},
compact:{parameters:parameters({list:stringList}),result:stringList,takesUnknowns:"inside",call:([list])=>list instanceof ListValue?compact(list):refuse("a list\
 is required")},flatten:{parameters:source,result:"unknown",takesUnknowns:"inside",call:([value=null])=>itemsOf3(value)===void 0?refuse("only lists, sets and tu\
ples can be flattened"):flatten(value)},concat:{parameters:[],rest:{name:"seqs",type:"any"},result:"unknown",takesUnknowns:"inside",call:concat},coalesce:{parameters:[],
rest:{name:"vals",type:"any",isNullable:!0},result:"unknown",takesUnknowns:"anywhere",call:coalesce},coalescelist:{parameters:[],rest:{name:"vals",type:"any",isNullable:!0},
result:"unknown",takesUnknowns:"anywhere",call:coalesceList},element:{parameters:parameters({list:"any",index:"number"}),result:"unknown",takesUnknowns:"inside",
call:element},one:{parameters:source,result:"unknown",takesUnknowns:"inside",call:([value=null])=>one(value)},slice:{parameters:parameters({list:"any",start_index:"\
number",end_index:"number"}),result:"unknown",takesUnknowns:"inside",call:slice},chunklist:{parameters:parameters({list:anyList,size:"number"}),result:"unknown",
takesUnknowns:"inside",call:chunk2},reverse:{parameters:source,result:"unknown",takesUnknowns:"inside",call:args=>{let[value=null]=args;return value instanceof SetValue&&
!isOrdered(value)?derived(symbolOfCall("reverse",[value]),[value],{kind:"list",element:value.element}):sequenceLike(value,items(args,0).toReversed())}},list:{parameters:[],
rest:{name:"vals",type:"any",isNullable:!0},result:"unknown",call:()=>refuse("the function list is gone; use tolist([...])")}};function keysOf(value){let keys=sortedKeys(
entriesOf(value)??refuse("keys needs a map or an object"));return value instanceof MapValue?new ListValue("string",keys):keys}function valuesOf(value){let entries=entriesOf(
value)??refuse("values needs a map or an object"),found2=sortedKeys(entries).map(key=>entries[key]??null);return value instanceof MapValue?new ListValue(value.element,
found2):found2}function lookup(args){let[map=null,key=null,fallback]=args;if(args.length>3)return refuse("lookup takes two or three arguments");let symbol=()=>symbolOfCall(
"lookup",args);if(map instanceof import_chunk_NTJQSSOZ.Unknown||map instanceof PartialObject||typeof key!="string")return openLookup(map,key,symbol);let entries=entriesOf(
map)??refuse("lookup needs a map as its first argument");return Object.hasOwn(entries,key)?entries[key]??null:fallback===void 0?refuse(`there is no element with\
 the key \u201C${key}\u201D`):map instanceof MapValue?convertTo(fallback,map.element):fallback}function openLookup(map,key,symbol){let known4=map instanceof PartialObject&&
typeof key=="string"?attributeOf(map,key):void 0;return known4===void 0||known4 instanceof import_chunk_NTJQSSOZ.Unknown?derived(symbol(),[map,key]):known4}function merge(args){
let maps=args.filter(arg=>!isNull(arg));if(maps.some(map=>map instanceof import_chunk_NTJQSSOZ.Unknown||map instanceof PartialObject))return mergeOpen(args,maps);
let all=maps.map(map=>entriesOf(map)??refuse("merge needs maps or objects")),merged=Object.fromEntries(all.flatMap(entries=>Object.entries(entries))),types=args.
map(arg=>arg instanceof TypedNull||arg===null?void 0:typeOf(arg)),[first]=types;return first!==void 0&&isCollection(first,"map")&&types.every(type=>type!==void 0&&
sameType(type,first))&&isCollection(first)?new MapValue(first.element,merged):merged}function mergeOpen(args,maps){let open2=maps.findLastIndex(map=>entriesOf(map)===
void 0),behind=maps.slice(open2+1).map(map=>entriesOf(map)??{}),symbol=symbolOfCall("merge",args),reason="one of the merged maps is not known";return new PartialObject(
symbol,reason,name=>behind.findLast(entries=>Object.hasOwn(entries,name))?.[name])}function zip(args){let[names=null,values=null]=args,keys=items(args,0),list=sequence(
args,1);if(!keys.every(key=>typeof key=="string"||isNull(key)))return derived(symbolOfCall("zipmap",[names,values]),[names]);if(keys.length!==list.length)return refuse(
"there must be as many keys as values");let entries=Object.fromEntries(texts(args,0).map((key,index)=>[key,list[index]??null]));return values instanceof ListValue?
new MapValue(values.element,entries):entries}function transpose(map){let found2=new Map;for(let key of sortedKeys(map.entries))for(let value of texts([map.entries[key]??
null],0))found2.set(value,[...found2.get(value)??[],key]);let entries=[...found2].map(([value,keys])=>[value,new ListValue("string",keys.toSorted(compareCodePoints))]);
return new MapValue(stringList,Object.fromEntries(entries))}var source2=parameters({list:"any"}),mapFunctions={keys:{parameters:source2,result:"unknown",takesUnknowns:"\
inside",call:([value=null])=>keysOf(value)},values:{parameters:source2,result:"unknown",takesUnknowns:"inside",call:([value=null])=>valuesOf(value)},lookup:{parameters:parameters(
{map:"any",key:"string"}),rest:{name:"default",type:"any",isNullable:!0},result:"unknown",takesUnknowns:"anywhere",call:lookup},merge:{parameters:[],rest:{name:"\
maps",type:"any",isNullable:!0},result:"unknown",takesUnknowns:"anywhere",call:merge},zipmap:{parameters:parameters({keys:stringList,values:"any"}),result:"unkn\
own",takesUnknowns:"inside",call:zip},transpose:{parameters:parameters({values:{kind:"map",element:stringList}}),result:{kind:"map",element:stringList},call:([map])=>map instanceof
MapValue?transpose(map):refuse("a map is required")},map:{parameters:[],rest:{name:"vals",type:"any",isNullable:!0},result:"unknown",call:()=>refuse("the functi\
on map is gone; use tomap({...})")}};function withoutSign(value){return value===0?0:value}function ofNumber(call){return{parameters:parameters({num:"number"}),result:"\
number",call:args=>withoutSign(call(number(args,0)))}}function picking(isBetter){return{parameters:[],rest:{name:"numbers",type:"number"},result:"number",call:args=>{
let[first,...others]=args.map((_,index)=>number(args,index));return first===void 0?refuse("at least one number is needed"):others.reduce((best,other)=>isBetter(
compareNumbers(other,best))?other:best,first)}}}function ofDoubles(call){return{parameters:parameters({num:"number",base:"number"}),result:"number",call:args=>{
let result=call(toDouble(number(args,0)),toDouble(number(args,1)));return Number.isFinite(result)?exactDouble(result):refuse("the result is not a number")}}}function floor(value){
if(isWhole(value))return value;let whole=integerOf(value);return fromInteger(compareNumbers(value,0)<0?whole-1n:whole)}function parseInteger(value,base){if(typeof value!=
"string")return refuse("parseint needs a text");if(base<2||base>62)return refuse("the base must be a whole number between 2 and 62");let found2=/^([+-]?)([0-9a-zA-Z]+)$/u.
exec(value);if(found2===null)return refuse(`\u201C${value}\u201D is no whole number in base ${base}`);let[,sign,digits=""]=found2;if(digits.length>1e4)return refuse(
"the number has more than 10000 digits");let result=0n;for(let digit of digits){let weight2=digitOf(digit,base);if(weight2>=base)return refuse(`\u201C${value}\u201D \
is no whole number in base ${base}`);result=result*BigInt(base)+BigInt(weight2)}return fromInteger(sign==="-"?-result:result)}function digitOf(digit,base){let code=digit.
charCodeAt(0);return code<=57?code-48:code>=97?code-97+10:base<=36?code-65+10:code-65+36}function sum(values){return values.length===0?refuse("an empty list has\
 no sum"):values.map(value=>isNull(value)?refuse("a sum needs numbers"):number([convertTo(value,"number")],0)).reduce(add)}var numberFunctions={abs:ofNumber(value=>compareNumbers(
value,0)<0?negate(value):value),ceil:ofNumber(value=>negate(floor(negate(value)))),floor:ofNumber(floor),signum:ofNumber(signOfWhole),max:picking(order=>order>0),
min:picking(order=>order<0),log:ofDoubles((value,base)=>Math.log(value)/Math.log(base)),pow:ofDoubles((value,power)=>value**power),parseint:{parameters:parameters(
{number:"any",base:"number"}),result:"number",call:args=>parseInteger(args[0]??null,integer(args,1))},sum:{parameters:parameters({list:"any"}),result:"number",call:args=>sum(
items(args,0))}};function signOfWhole(value){let whole=bigInteger(value);return BigInt.asIntN(64,whole)!==whole?refuse("the number has more than 64 bits"):(0,import_chunk_NTJQSSOZ.compare)(
whole,0n)}var mostCompiled=500,compiled=new Map,longestPattern=1e4;function compile(pattern){let found2=compiled.get(pattern);if(found2!==void 0)return found2;if(pattern.
length>longestPattern)return refuse("the pattern is too long");compiled.size>=mostCompiled&&compiled.clear();let made=attempt2(pattern);return compiled.set(pattern,
made),made}function attempt2(pattern){try{return import_chunk_XP4UKFR5.RE2JS.compile(pattern)}catch(error){return refuse(`invalid regular expression: ${error instanceof
Error?error.message:pattern}`)}}function matchesOf(pattern,value,most=1/0){let matcher=pattern.matcher(value),found2=[],last=-1;for(;found2.length<most&&matcher.
find();){let[start,end]=[matcher.start(),matcher.end()];start===end&&start===last||(found2.push(Array.from({length:matcher.groupCount()+1},(_,group)=>[matcher.start(
group),matcher.end(group)])),last=end)}return found2}function namesOf(pattern){let byNumber=new Map(Object.entries(pattern.namedGroups()).map(([name,index])=>[index,
name]));return Array.from({length:pattern.groupCount()},(_,index)=>byNumber.get(index+1))}function resultOf(pattern,value,spans){let names=namesOf(pattern),[whole=[
0,0],...groups]=spans;if(names.length===0)return value.slice(...whole).normalize("NFC");let parts=groups.map(([start,end])=>start<0?new TypedNull("string"):value.
slice(start,end).normalize("NFC"));return names.every(name=>name===void 0)?parts:names.includes(void 0)?refuse("named and unnamed groups cannot be mixed"):Object.
fromEntries(names.map((name,index)=>[name??"",parts[index]??null]))}function resultType(pattern){let names=namesOf(pattern);return names.length===0?"string":names.
every(name=>name===void 0)?{kind:"tuple",items:names.map(()=>"string")}:{kind:"object",attributes:new Map(names.map(name=>[name??"","string"]))}}function regex(written2,value){
let pattern=compile(written2),[first]=matchesOf(pattern,value,1);return first===void 0?(resultOf(pattern,"",[]),refuse("the pattern did not match any part of th\
e given string")):resultOf(pattern,value,first)}function regexAll(written2,value){let pattern=compile(written2),results=matchesOf(pattern,value).map(spans=>resultOf(
pattern,value,spans)),[first]=results;return new ListValue(first===void 0?resultType(pattern):typeOf(first),results)}var slashed2=/^\/([\s\S]*)\/$/u;function replace(value,wanted,by){
let pattern=slashed2.exec(wanted);if(pattern===null)return replaceText(value,wanted,by);let expression=compile(pattern[1]??""),found2=matchesOf(expression,value);
addressable(found2.length*by.length+value.length);let names=namesOf(expression),at=0,result="";for(let spans of found2){let[start,end]=spans[0]??[0,0];result+=value.
slice(at,start)+expand(by,spans.map(span=>textAt(value,span)),names),at=end}return result+value.slice(at)}function isOfCase(wanted,by){let[,pattern]=slashed2.exec(
wanted)??[];return(pattern===void 0?wanted:/^\(\?i\)((?:[\w/-]|\\?\.)+)$/u.exec(pattern)?.[1]?.replaceAll("\\",""))?.toLowerCase()===by.toLowerCase()}function replaceText(value,wanted,by){
let pieces=wanted===""?["",...value,""]:value.split(wanted);return addressable(pieces.length*by.length+value.length),pieces.join(by)}function textAt(value,[start,
end]){return start<0?"":value.slice(start,end)}function expand(by,groups,names){return by.replace(/\$(?:(\$)|\{(\w+)\}|(\w+))/gu,(_,dollar,braced,word)=>{if(dollar!==
void 0)return"$";let name=braced??word??"",group=/^\d+$/u.test(name)?Number(name):names.indexOf(name)+1;return group===0&&name!=="0"?"":groups[group]??""})}var regexFunctions={
regex:{parameters:parameters({pattern:"string",string:"string"}),result:"unknown",call:args=>regex(text(args,0),text(args,1))},regexall:{parameters:parameters({
pattern:"string",string:"string"}),result:{kind:"list",element:"unknown"},call:args=>regexAll(text(args,0),text(args,1))},replace:{parameters:parameters({str:"s\
tring",substr:"string",replace:"string"}),result:"string",takesUnknowns:"anywhere",call:args=>{let[value=null,wanted=null,by=null]=args;return args.every(arg=>typeof arg==
"string")?replace(text(args,0),text(args,1),text(args,2)).normalize("NFC"):typeof wanted=="string"&&typeof by=="string"&&isOfCase(wanted,by)?value:derived(symbolOfCall(
"replace",args),args,"string")}}},anySet={kind:"set",element:"any"},severalSets={parameters:parameters({first_set:anySet}),rest:{name:"other_sets",type:anySet}};
function alike2(args){let types=args.map(typeOf).filter(type=>!(isCollection(type)&&type.element==="any")),common=unify(types.length===0?args.map(typeOf):types)??
refuse("all sets must have the same type of elements");return args.map(arg=>{let set=convertTo(arg,common);return set instanceof SetValue?set:refuse("a set is r\
equired")})}function keeping(name,takes,decide){return{...takes,result:anySet,takesUnknowns:"inside",call:args=>{let[first,...others]=alike2(args);if(first===void 0)
return refuse("a set is required");let decisions=first.items.map(item=>decide(item,others));return decisions.includes(void 0)?derived(symbolOfCall(name,args),args,
typeOf(first)):new SetValue(first.element,first.items.filter((_,index)=>decisions[index]===!0))}}}function inAll(item,sets){return every(sets,set=>some(set.items,
other=>equals(other,item)))}function notIn(item,sets){return opposite(inAll(item,sets))}function union(args){let sets=alike2(args);return makeSet(sets[0]?.element??
"any",sets.flatMap(set=>set.items))}function product(args){if(args.length<2)return refuse("setproduct needs at least two sets");if(args.some(arg=>arg instanceof
SetValue&&!isOrdered(arg)))return derived(symbolOfCall("setproduct",args),args);let lists=args.map((arg,index)=>converted(arg,items(args,index)));addressable(lists.
reduce((size,list)=>size*list.items.length,1)*args.length);let combinations=lists.reduce((before,list)=>before.flatMap(combination2=>list.items.map(item=>[...combination2,
item])),[[]]),element2={kind:"tuple",items:lists.map(list=>list.element)};return args.some(arg=>arg instanceof SetValue)?makeSet(element2,combinations):new ListValue(
element2,combinations)}function converted(arg,own2){let type=typeOf(arg);if(isCollection(type))return{element:type.element,items:own2};if(own2.length===0)return{
element:"any",items:own2};let element2=unify(own2.map(typeOf))??refuse("all elements must be of the same type");return{element:element2,items:own2.map(item=>convertTo(
item,element2))}}var longestRange=1024;function range(args){if(args.length<1||args.length>3)return refuse("range takes one, two or three arguments");let given=args.
map((_,index)=>number(args,index)),[start=0,end=0]=given.length===1?[0,...given]:given,step=given[2]??(compareNumbers(end,start)<0?-1:1),direction=compareNumbers(
step,0);if(direction===0)return refuse("the step must not be zero");if(compareNumbers(end,start)*direction<0)return refuse("the end is on the wrong side of the \
start");let found2=[];for(let value=start;compareNumbers(value,end)*direction<0;value=add(value,step)){if(found2.length>=longestRange)return refuse(`a range has\
 no more than ${longestRange} values`);found2.push(value)}return new ListValue("number",found2)}var setFunctions={setintersection:keeping("setintersection",severalSets,
inAll),setsubtract:keeping("setsubtract",{parameters:parameters({a:anySet,b:anySet})},notIn),setunion:{...severalSets,result:anySet,takesUnknowns:"inside",call:union},
setproduct:{parameters:[],rest:{name:"sets",type:"any"},result:"unknown",takesUnknowns:"inside",call:product},range:{parameters:[],rest:{name:"params",type:"num\
ber"},result:{kind:"list",element:"number"},call:range}};function supposed(condition,scope){return condition instanceof Secret?new Secret(supposed(condition.open(),
scope)):condition instanceof import_chunk_NTJQSSOZ.Unknown?scope.suppose?.(condition)??condition:condition}function emptyScope(){return{resolve:()=>{},readFile:()=>({
refusal:"no file can be read here"}),listFiles:()=>({refusal:"no folder can be read here"}),calls:{next:1}}}function withVariables(scope,variables){return{resolve:(root,steps2)=>{
let value=variables.get(root);return value===void 0?scope.resolve(root,steps2):{value,used:0}},readFile:path=>scope.readFile(path),listFiles:folder=>scope.listFiles(
folder),calls:scope.calls,suppose:condition=>scope.suppose?.(condition)??condition}}var legacy=new Map([["list",{kind:"list",element:"any"}],["map",{kind:"map",
element:"any"}],["set",{kind:"set",element:"any"}]]);function parseConstraint(expression,evaluate2){return expression.kind==="variable"?keyword(expression.name,
expression.at):expression.kind==="literal"&&typeof expression.value=="string"?keyword(expression.value,expression.at):expression.kind==="call"?constructed(expression,
evaluate2):refuse("this is no type: write string, number, bool, any or a constructor such as list(string)",expression.at)}function keyword(name,at){return name===
"bool"||name==="number"||name==="string"||name==="any"?{type:name,defaults:void 0}:{type:legacy.get(name)??refuse(`\u201C${name}\u201D is no type`,at),defaults:void 0}}
function constructed(call,evaluate2){let[argument2,...others]=call.arguments;if(argument2===void 0||others.length>0)return refuse(`the type ${call.name} takes o\
ne argument`,call.at);if(call.name==="list"||call.name==="set"||call.name==="map"){let{type:element2,defaults:defaults2}=parseConstraint(argument2,evaluate2),type={
kind:call.name,element:element2};return{type,defaults:defaultsOf(type,new Map,new Map(defaults2===void 0?[]:[["",defaults2]]))}}return call.name==="object"&&argument2.
kind==="object"?objectType(argument2,evaluate2):call.name==="tuple"&&argument2.kind==="tuple"?tupleType(argument2.items,evaluate2):refuse(`\u201C${call.name}\u201D i\
s no type constructor with such an argument`,call.at)}function tupleType(items2,evaluate2){let constraints=items2.map(item=>parseConstraint(item,evaluate2)),type={
kind:"tuple",items:constraints.map(constraint=>constraint.type)},children=constraints.flatMap(({defaults:defaults2},index)=>defaults2===void 0?[]:[[String(index),
defaults2]]);return{type,defaults:defaultsOf(type,new Map,new Map(children))}}function objectType({items:items2},evaluate2){let attributes=new Map,optional=new Set,
values=new Map,children=new Map;for(let{key,value}of items2){let name=key.kind==="literal"&&typeof key.value=="string"?key.value:refuse("the names of attributes\
 must be plain",key.at);attributes.has(name)&&refuse(`the attribute \u201C${name}\u201D is there twice`,key.at);let isOptional=value.kind==="call"&&value.name===
"optional",[inner=value,given]=isOptional?value.arguments:[value],{type:type2,defaults:defaults2}=parseConstraint(inner,evaluate2);attributes.set(name,type2),defaults2!==
void 0&&children.set(name,defaults2),isOptional&&optional.add(name),given!==void 0&&values.set(name,convertTo(evaluate2(given,emptyScope()),type2))}let type={kind:"\
object",attributes,...optional.size>0?{optional}:{}};return{type,defaults:defaultsOf(type,values,children)}}function defaultsOf(type,values,children){return values.
size===0&&children.size===0?void 0:{type,values,children}}function withDefaults(value,defaults2){if(value instanceof Secret)return new Secret(withDefaults(value.
open(),defaults2));if(isNull(value)||value instanceof import_chunk_NTJQSSOZ.Unknown||value instanceof PartialObject)return value;let items2=itemsOf3(value);if(items2!==
void 0)return sequenceWithDefaults(value,items2,defaults2);let entries=entriesOf(value);return entries===void 0?value:entriesWithDefaults(value,entries,defaults2)}
function childOf({type,children},key){let isOwn=typeof key=="number"?isTuple(type):isObjectType(type);return children.get(isOwn?String(key):"")}function sequenceWithDefaults(value,items2,defaults2){
let filled2=items2.map((item,index)=>{let child=childOf(defaults2,index);return child===void 0?item:withDefaults(item,child)});if((0,import_chunk_NTJQSSOZ.isList)(
value))return filled2;let element2=filled2.length===0&&(value instanceof ListValue||value instanceof SetValue)?value.element:unify(filled2.map(typeOf));if(element2===
void 0)return filled2;let converted2=filled2.map(item=>convertTo(item,element2));return value instanceof SetValue?makeSet(element2,converted2):new ListValue(element2,
converted2)}function entriesWithDefaults(value,entries,defaults2){let filled2=new Map(Object.entries(entries).map(([name,inner])=>{let child=childOf(defaults2,name);
return[name,child===void 0?inner:withDefaults(inner,child)]}));for(let[name,given]of defaults2.values){if(!isNull(filled2.get(name)??null))continue;let child=defaults2.
children.get(name);filled2.set(name,child===void 0?given:withDefaults(given,child))}let result=Object.fromEntries(filled2);if(!(value instanceof MapValue))return result;
let element2=filled2.size===0?value.element:unify([...filled2.values()].map(typeOf));return element2===void 0?result:new MapValue(element2,Object.fromEntries([...filled2].
map(([name,inner])=>[name,convertTo(inner,element2)])))}function tryAll(args,context){if(args.length===0)return refuse("try needs at least one argument");let possible=[];
for(let arg of args)try{let{value,isCertain}=attempt3(arg,context);if(possible.push(value),isCertain)break}catch(error){if(!isRefusal(error))throw error}return possible.
length===0?refuse("no expression of try succeeded"):oneOf(()=>symbolOfCall("try",possible),possible,possible)}function attempt3(expression,context){let before=risksSoFar(),
value=context.evaluate(expression,context.scope),isCertain=isWhollyKnown(value)&&risksSoFar()===before||isSafe(expression,context);return{value,isCertain}}function isSafe(expression,context){
if(expression.kind==="variable"||isDeclared(expression))return!0;if(expression.kind!=="attribute"&&expression.kind!=="index")return!1;let{source:source3}=expression;
if(expression.kind==="index"&&!isWhollyKnown(context.evaluate(expression.key,context.scope))||!isSafe(source3,context))return!1;let value=uncover(context.evaluate(
source3,context.scope));return itemsOf3(value)!==void 0||entriesOf(value)!==void 0?!0:value instanceof PartialObject&&source3.kind==="index"&&isDeclared(source3.
source)}var declared=[/^(?:var|local|each|count|self|path|terraform) \w+$/u,/^module \w+(?: \w+)?$/u,/^data \w+ \w+(?: \w+)?$/u,/^(?!(?:var|local|each|count|self|path|terraform|module|data) )[a-z0-9]+_\w+ \w+(?: \w+)?$/u];
function isDeclared(expression){let names=namesOf2(expression);return names!==void 0&&declared.some(pattern=>pattern.test(names.replaceAll("-","_")))}function namesOf2(expression){
if(expression.kind==="variable")return expression.name;if(expression.kind!=="attribute")return;let before=namesOf2(expression.source);return before===void 0?void 0:
`${before} ${expression.name}`}function can(args,context){let[arg,...others]=args;if(arg===void 0||others.length>0)return refuse("can takes one argument");try{let{
value,isCertain}=attempt3(arg,context);return isCertain?!0:derived(symbolOfCall("can",[value]),[value],"bool")}catch(error){if(isRefusal(error))return!1;throw error}}
function convert(args,{evaluate:evaluate2,scope}){let[arg,type,...others]=args;if(arg===void 0||type===void 0||others.length>0)return refuse("convert takes a va\
lue and a type");let constraint=parseConstraint(type,evaluate2),value=convertTo(evaluate2(arg,scope),constraint.type);return constraint.defaults===void 0?value:
withDefaults(value,constraint.defaults)}function impure(name,reason,isConstant=!1){return{special:(args,{evaluate:evaluate2,scope})=>{for(let arg of args)evaluate2(
arg,scope);let symbol=isConstant?`${name}()`:`${name}()#${scope.calls.next++}`;return new OpenUnknown({symbol,reason,type:"string"})}}}var specialFunctions={try:{
special:tryAll},can:{special:can},convert:{special:convert},uuid:impure("uuid","it is made up anew each time"),bcrypt:impure("bcrypt","it has a part that is mad\
e up anew each time"),timestamp:impure("timestamp","it is the time at which the configuration is applied"),plantimestamp:impure("plantimestamp","it is the time \
of the plan",!0)};function ofTexts(names,call){return{parameters:names.map(name=>({name,type:"string"})),result:"string",call:args=>call(...args.map((_,index)=>text(
args,index))).normalize("NFC")}}function ofCase(name,change){let changed=value=>typeof value=="string"?change(value).normalize("NFC"):derived(symbolOfCall(name,
[value]),[value],"string");return{parameters:parameters({str:"string"}),result:"string",takesUnknowns:"anywhere",call:([value=null])=>value instanceof import_chunk_NTJQSSOZ.Concat?
joinTexts(value.$concat.map(changed)):changed(value)}}function testing(end,name){return{parameters:parameters({str:"string",[end]:"string"}),result:"bool",takesUnknowns:"\
anywhere",call:args=>{let[whole=null,part=null]=args;return typeof whole=="string"&&typeof part=="string"?whole[end](part):part===""?!0:(whole instanceof import_chunk_NTJQSSOZ.Concat&&
typeof part=="string"?testConcat(whole,part,end):void 0)??derived(symbolOfCall(name,[whole,part]),[whole,part],"bool")}}}function testConcat({$concat},part,end){
if(end==="includes")return $concat.some(piece=>typeof piece=="string"&&piece.includes(part))?!0:void 0;let known4=$concat.at(end==="startsWith"?0:-1);if(typeof known4==
"string")return known4[end](part)?!0:part[end](known4)?void 0:!1}function mapped(letter,change){if(letter==="\u0130")return change("I")==="i"?"i":letter;let changed=change(
letter);return[...changed].length===1?changed:letter}var upper=value=>Array.from(value,letter=>mapped(letter,one3=>one3.toUpperCase())).join(""),lower=value=>Array.
from(value,letter=>mapped(letter,one3=>one3.toLowerCase())).join("");function title(value){let isStart=!0;return Array.from(value,letter=>{let changed=isStart?mapped(
letter,one3=>one3.toUpperCase()):letter;return isStart=!/[\p{L}\p{N}_]/u.test(letter)&&(letter.charCodeAt(0)<128?!0:/\s/u.test(letter)),changed}).join("")}var outerSpace=new RegExp(
`^${whiteSpace}+|${whiteSpace}+$`,"gu");function trim(value,cutset){let letters=[...value],cut=new Set(cutset),[start,end]=[0,letters.length];for(;start<end&&cut.
has(letters[start]??"");)start+=1;for(;end>start&&cut.has(letters[end-1]??"");)end-=1;return letters.slice(start,end).join("")}function substring(value,offset,length){
let letters=graphemes(value),start=offset<0?Math.max(0,letters.length+offset):offset,isRest=length<0||length===0&&offset<0;return letters.slice(start,isRest?void 0:
start+length).join("")}function split(separator,value){return separator===""?[...value]:value.split(separator)}function join(args){let[separator="",...lists]=args,
known4=lists.map(itemsOf3),all=known4.flatMap(items2=>items2??[]);return all.some(isNull)?refuse("a null element cannot be joined"):known4.includes(void 0)?derived(
symbolOfCall("join",args),args,"string"):joinTexts(all.flatMap((item,index)=>index===0?[item]:[separator,item]))}var stringFunctions={chomp:ofTexts(["str"],value=>value.
replace(/[\r\n]+$/u,"")),lower:ofCase("lower",lower),upper:ofCase("upper",upper),title:ofTexts(["str"],title),strrev:ofTexts(["str"],value=>graphemes(value).toReversed().
join("")),trimspace:ofTexts(["str"],value=>value.replace(outerSpace,"")),trim:ofTexts(["str","cutset"],trim),trimprefix:ofTexts(["str","prefix"],(value,prefix)=>value.
startsWith(prefix)?value.slice(prefix.length):value),trimsuffix:ofTexts(["str","suffix"],(value,suffix)=>suffix!==""&&value.endsWith(suffix)?value.slice(0,-suffix.
length):value),startswith:testing("startsWith","startswith"),endswith:testing("endsWith","endswith"),strcontains:testing("includes","strcontains"),indent:{parameters:parameters(
{spaces:"number",str:"string"}),result:"string",call:args=>{let spaces=integer(args,0);return spaces<0||spaces>1e4?refuse("the number of spaces must be between \
0 and 10000"):text(args,1).replaceAll(`
`,`
${" ".repeat(spaces)}`)}},join:{parameters:parameters({separator:"string"}),rest:{name:"lists",type:stringList},result:"string",takesUnknowns:"anywhere",call:args=>args.
length<2?refuse("join needs at least one list"):join(args)},split:{parameters:parameters({separator:"string",str:"string"}),result:stringList,takesUnknowns:"any\
where",call:args=>{let[separator=null,whole=null]=args;if(typeof separator=="string"&&typeof whole=="string")return listOfTexts(split(separator,whole).map(part=>part.
normalize("NFC")));let segments=separator==="/"?segmentsOf(whole):void 0;return segments!==void 0?new ListValue("string",segments):derived(symbolOfCall("split",
[separator,whole]),args,stringList)}},substr:{parameters:parameters({str:"string",offset:"number",length:"number"}),result:"string",call:args=>substring(text(args,
0),integer(args,1),integer(args,2))},sort:{parameters:parameters({list:stringList}),result:stringList,call:args=>listOfTexts([...texts(args,0)].sort(compareCodePoints))}},
import_yaml=(0,import_chunk_WXHOOJ4W.__toESM)((0,import_chunk_PX3KUFCA.require_dist)(),1),words=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on",
"On","ON"].map(word=>[word,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1]),...["","~","null","Null","NULL"].map(
word=>[word,null])]),integer2=/^(?:[-+]?\d+|0o[0-7]+|0x[0-9a-fA-F]+)$/u,float=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/u,infinity=/^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/u,
timestamp=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(Z|[-+]\d\d:\d\d)| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/u,tags=new Set(
["str","bool","int","float","null","timestamp","binary"].map(tag=>`tag:yaml.org,2002:${tag}`));function decodeYaml(written2){addressable(written2.length);let document=(0,import_yaml.
parseDocument)(written2,{schema:"failsafe",version:"1.1",uniqueKeys:!1,merge:!1,logLevel:"error"}),[error]=document.errors;if(error!==void 0)return refuse(`the \
text is no YAML: ${error.message.replace(/:?\n.*$/su,"")}`);let{contents}=document;return contents===null||(0,import_yaml.isScalar)(contents)&&contents.source===
""&&!/^---/mu.test(written2)?/^---/mu.test(written2)?null:refuse("the text has no YAML document"):new Decoder().value(contents,0)}var Decoder=class{#open=new Set;#anchors=new Map;value(node,depth2){
if(nested(depth2),spend(1),node===null)return null;if((0,import_yaml.isAlias)(node))return this.#alias(node,depth2);if(node.anchor!==void 0&&this.#anchors.set(node.
anchor,node),(0,import_yaml.isScalar)(node))return resolveScalar(node);if(this.#open.has(node))return refuse("an alias in the YAML refers to what it is in");this.#open.
add(node);try{return(0,import_yaml.isSeq)(node)?node.items.map(item=>this.value(item,depth2+1)):(0,import_yaml.isMap)(node)?this.#map(node,depth2):refuse("the Y\
AML cannot be read")}finally{this.#open.delete(node)}}#alias(alias,depth2){let target=this.#anchors.get(alias.source);return target===void 0?refuse(`there is no\
 anchor ${alias.source}`):this.value(target,depth2+1)}#map(map,depth2){let entries=new Map;for(let{key,value}of map.items){let inner=this.value(value,depth2+1);
if(isMerge(key))for(let[name,merged]of Object.entries(plainObject(inner)))entries.set(name,merged);else entries.set(this.#key(key,depth2),inner)}return Object.fromEntries(
entries)}#key(key,depth2){let value=this.value(key,depth2+1),name=isNull(value)?refuse("a key of the YAML is null"):convertTo(value,"string");return typeof name==
"string"?name:refuse("a key of the YAML is no text")}};function isMerge(key){return(0,import_yaml.isScalar)(key)&&key.source==="<<"&&key.type===import_yaml.Scalar.
PLAIN}function plainObject(value){return isPlainObject(value)?value:refuse("only a map can be merged")}function resolveScalar({source:source3,value,type,tag}){let written2=(typeof value==
"string"?value:source3??"").normalize("NFC");if(tag!==void 0&&tag!=="!"&&!tags.has(tag))return refuse(`the tag ${tag} of the YAML is not supported`);let isPlain=type===
void 0||type===import_yaml.Scalar.PLAIN,short2=tag?.slice(18);if(short2==="str"||short2==="binary"||tag==="!"||!isPlain)return written2;if(short2==="null")return null;
let word=words.get(written2);return word!==void 0?word:infinity.test(written2)?refuse("an infinite number cannot be kept"):momentOf(written2)??numberOf4(written2)??
(short2===void 0?written2:refuse(`\u201C${written2}\u201D is no ${short2}`))}function momentOf(written2){let found2=timestamp.exec(written2);if(found2===null)return;
let[year="",month="",day=""]=found2.slice(1,4),[hour="0",minute="0",second="0"]=found2[4]===void 0?found2.slice(8,11):found2.slice(4,7),date=[year,two2(month),two2(
day)].join("-"),time=[hour,minute,second].map(two2).join(":");try{return rfc3339(parseMoment(`${date}T${time}${found2[7]??"Z"}`))}catch(error){if(isRefusal(error))
return;throw error}}function two2(digits){return digits.padStart(2,"0")}function numberOf4(written2){if(!(!integer2.test(written2)&&!float.test(written2)))try{return/^0[ox]/u.
test(written2)?fromInteger(BigInt(written2)):parseNumber(written2)}catch(error){if(error instanceof NumberRangeError)return refuse(error.message);throw error}}var Unusual=class extends Error{};
function encodeYaml(value){try{if(isBlock(value))return block(value,"");let written2=leaf(value,"",0);if(written2.endsWith(`

`))throw new Unusual("a text with empty lines at its end stands alone");return typeof value=="string"||!isScalar2(value)?written2:`${written2}...
`}catch(error){if(!(error instanceof Unusual))throw error;let digest2=(0,import_node_crypto3.createHash)("sha256").update(symbolOf(value)).digest("hex").slice(0,
16);return new OpenUnknown({symbol:`yamlencode(#${digest2})`,reason:error.message,type:"string"})}}function isScalar2(value){return itemsOf3(value)===void 0&&entriesOf(
value)===void 0}function isBlock(value){let items2=itemsOf3(value);if(items2!==void 0)return items2.length>0;let entries=entriesOf(value);return entries!==void 0&&
Object.keys(entries).length>0}function block(value,indent){let items2=itemsOf3(value);if(items2!==void 0)return items2.map(item=>`${indent}- ${isBlock(item)?block(
item,`${indent}  `).trimStart():leaf(item,`${indent}  `,2)}`).join("");let entries=entriesOf(value)??{};return sortedKeys(entries).map(key=>`${indent}${keyText(
key)}:${member2(entries[key]??null,indent,keyText(key).length+2)}`).join("")}function member2(value,indent,column){return isBlock(value)?`
${block(value,itemsOf3(value)===void 0?`${indent}  `:indent)}`:` ${leaf(value,`${indent}  `,column)}`}function keyText(key){if(key.length>100||key.includes(`
`))throw new Unusual("a key is long or has several lines");return quoted2(key)}function leaf(value,indent,column){return typeof value=="string"?text2(value,indent,
column):isNull(value)?`null
`:typeof value=="boolean"?`${value}
`:isNumber(value)?`${textOfNumber(value)}
`:itemsOf3(value)===void 0?`{}
`:`[]
`}var bestWidth=80;function text2(value,indent,column){if(value.includes(`
`)&&!/ \n|[^\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]| $/u.test(value))return literal(value,indent===""?"  ":indent);let written2=quoted2(
value);if(indent.length+column+written2.length>bestWidth&&value.includes(" "))throw new Unusual("where a long line is broken is not worked out");return`${written2}\

`}function literal(value,indent){let ending=/\n*$/u.exec(value)?.[0].length??0,chomp=chompingOf(value,ending),hint=/^[ \n]/u.test(value)?"2":"",lines=(ending===
0?value:value.slice(0,-1)).split(`
`);return`|${hint}${chomp}
${lines.map(line=>line===""?`
`:`${indent}${line}
`).join("")}`}function chompingOf(value,ending){return ending===0?"-":ending===1&&value!==`
`?"":"+"}var short={"\0":"\\0","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\e",'"':'\\"',"\\":"\\\\","\x85":"\\N","\u2028":"\
\\L","\u2029":"\\P","\uFEFF":"\\uFEFF"};function quoted2(value){return`"${value.replace(/[^\u0020\u0021\u0023-\u005b\u005d-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu,
letter=>short[letter]??escapeOf(letter.codePointAt(0)??0))}"`}function escapeOf(code){let hex=code.toString(16).toUpperCase();return code<=255?`\\x${hex.padStart(
2,"0")}`:code<=65535?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}var yamlFunctions={yamlencode:{parameters:[{name:"value",type:"any",isNullable:!0}],
result:"string",call:([value=null])=>encodeYaml(value)},yamldecode:{parameters:parameters({src:"string"}),result:"unknown",call:args=>decodeYaml(text(args,0))}},
functions={...cidrFunctions,...listFunctions,...mapFunctions,...searchFunctions,...conversionFunctions,...dateFunctions,...encodingFunctions,...fileFunctions,...formatFunctions,
...hashFunctions,...jsonFunctions,...numberFunctions,...regexFunctions,...setFunctions,...specialFunctions,...stringFunctions,...templateFunctions,...yamlFunctions};
function evaluateCall(call,scope,{evaluate:evaluate2}){let context={scope,evaluate:evaluate2},name=call.name.startsWith("core::")?call.name.slice(6):call.name,row=rowOf(
name);if(row===void 0&&name.startsWith("provider::"))return foreign(name,call.arguments.map(argument2=>evaluate2(argument2,scope)));if(row===void 0)return refuse(
`there is no function named \u201C${name}\u201D${(0,import_chunk_NTJQSSOZ.didYouMean)(name,Object.keys(functions))}`);if("special"in row)return row.special(call.
arguments,context);let args=call.arguments.map(argument2=>evaluate2(argument2,scope)),called={name,row,context};return call.isExpanded?callExpanded(called,args):
callFunction(called,args)}function rowOf(name){return(0,import_chunk_NTJQSSOZ.ownProperty)(functions,name)??(0,import_chunk_NTJQSSOZ.ownProperty)(azureFunctions,
name)}function callExpanded(called,args){let{name,row}=called,last=args.at(-1)??null,before=args.slice(0,-1);if(last instanceof Secret)return cover(callExpanded(
called,[...before,last.open()]));if(isNull(last))return refuse("an expanded argument must not be null");let symbol=()=>`${name}(${args.map(symbolOf).join(", ")}\
...)`,found2=forEachCandidate([last],symbol,([one3=null])=>callExpanded(called,[...before,one3]));if(found2!==void 0)return found2;if(last instanceof import_chunk_NTJQSSOZ.Unknown||
last instanceof SetValue&&!isOrdered(last))return derived(symbol(),[last],row.result);let items2=itemsOf3(last)??refuse("an expanded argument must be a tuple, l\
ist or set");return callFunction(called,[...before,...items2])}function foreign(name,args){let symbol=symbolOfCall(name,args);return new OpenUnknown({symbol,reason:"\
what a function of a provider gives is known to that provider only"})}function binary(operator,left,right){if(left instanceof Secret||right instanceof Secret)return new Secret(
binary(operator,uncover(left),uncover(right)));let symbol=()=>`${grouped(symbolOf(left))} ${operator} ${grouped(symbolOf(right))}`;if(operator==="=="||operator===
"!="){let answer=equals(left,right);return answer===void 0?derived(symbol(),[left,right],"bool"):answer===(operator==="==")}let found2=forEachCandidate([left,right],
symbol,([one3=null,other=null])=>binary(operator,one3,other));if(found2!==void 0)return found2;let[a,b]=[operand(left),operand(right)],isComparison=operator.startsWith(
"<")||operator.startsWith(">");return operator==="/"&&b===0?infinite(symbol()):isNumber(a)&&isNumber(b)?isComparison?compared(operator,compareNumbers(a,b)):computed(
operator,a,b):(isComparison?comparedBounds(operator,a,b):void 0)??derived(symbol(),[left,right],isComparison?"bool":"number")}function unary(operator,value){if(value instanceof
Secret)return new Secret(unary(operator,value.open()));let symbol=()=>`${operator}${grouped(symbolOf(value))}`,found2=forEachCandidate([value],symbol,([candidate=null])=>unary(
operator,candidate));if(found2!==void 0)return found2;let known4=convertTo(value,operator==="!"?"bool":"number");return isNull(known4)?refuse("the operand must \
not be null"):typeof known4=="boolean"?!known4:isNumber(known4)?negate(known4):derived(symbol(),[value],operator==="!"?"bool":"number")}function logical(operator,left,right){
if(left instanceof Secret||right instanceof Secret)return new Secret(logical(operator,uncover(left),uncover(right)));let decisive=operator==="||";return isNull(
left)||isNull(right)?logicalNull(operator,left,right):left===decisive||right===decisive?decisive:left===!decisive?right:right===!decisive?left:derived(`${grouped(
symbolOf(left))} ${operator} ${grouped(symbolOf(right))}`,[left,right],"bool")}function logicalNull(operator,left,right){if(operator==="&&")return!1;let other=isNull(
left)?right:left;return other===!0?!0:other===!1||isNull(other)?refuse("an operand must not be null"):derived(`null || ${symbolOf(other)}`,[other],"bool")}function operand(value){
let number2=convertTo(value,"number");return isNull(number2)?refuse("an operand must not be null"):number2}function compared(operator,order){return operator==="\
<"?order<0:operator==="<="?order<=0:operator===">"?order>0:order>=0}function computed(operator,left,right){try{return operator==="+"?add(left,right):operator===
"-"?add(left,negate(right)):operator==="*"?multiply(left,right):right===0?left:operator==="/"?divide(left,right):modulo(left,right)}catch(error){if(error instanceof
NumberRangeError)return refuse(error.message);throw error}}function infinite(symbol){return new OpenUnknown({symbol,reason:"a division by zero gives no number",
type:"number"})}function modulo(left,right){return add(left,negate(multiply(truncate(divide(left,right)),right)))}function comparedBounds(operator,left,right){let[
a,b]=[boundsOf(left),boundsOf(right)],isAlways=test=>test(Math.sign(a.least-b.most))&&test(Math.sign(a.most-b.least));return isAlways(order=>compared(operator,order))?
!0:isAlways(order=>!compared(operator,order))?!1:void 0}function boundsOf(value){if(isNumber(value))return{least:toDouble(value),most:toDouble(value)};if(!(value instanceof
import_chunk_NTJQSSOZ.Unknown)||value instanceof import_chunk_NTJQSSOZ.Concat)return{least:-1/0,most:1/0};let{minimum=-1/0,maximum=1/0}=value.$unknown;return{least:minimum,
most:maximum}}function evaluateConditional(expression,scope,{evaluate:evaluate2}){let[yes,no]=[attempt4(expression.whenTrue,scope,evaluate2),attempt4(expression.
whenFalse,scope,evaluate2)],given=evaluate2(expression.condition,scope),condition=supposed(convertTo(uncover(given),"bool"),scope);if(isNull(condition))return refuse(
"the condition must not be null");let[then,otherwise]=unified(yes,no),isCovered=[given,then,otherwise].some(part=>part instanceof Secret),result=choose(condition,
then,otherwise);return isCovered?cover(result):result}function attempt4(expression,scope,evaluate2){try{return{value:evaluate2(expression,scope)}}catch(error){if(isRefusal(
error))return{error};throw error}}function unified(yes,no){if("error"in yes||"error"in no)return["error"in yes?yes.error:yes.value,"error"in no?no.error:no.value];
if(yes.value===null||no.value===null)return[convertTo(yes.value,typeOf(no.value)),convertTo(no.value,typeOf(yes.value))];let type=unify([typeOf(yes.value),typeOf(
no.value)]);return type===void 0?refuse("the two results of a conditional must have consistent types"):[convertTo(yes.value,type),convertTo(no.value,type)]}function choose(condition,then,otherwise){
if(typeof condition=="boolean")return raise(condition?then:otherwise);(then instanceof Error||otherwise instanceof Error)&&risk();let possible=[then,otherwise].
filter(side=>!(side instanceof Error)).map(uncover);return possible.length===0?raise(then):oneOf(()=>`${grouped(symbolOf(condition))} ? ${possible.map(symbolOf).
join(" : ")}`,possible,[condition])}function raise(side){if(side instanceof Error)throw side;return side}function evaluateLogical(expression,scope,{evaluate:evaluate2}){
let operator=expression.operator==="&&"?"&&":"||",[left,right]=[attempt4(expression.left,scope,evaluate2),attempt4(expression.right,scope,evaluate2)],asCondition=value=>supposed(
convertTo(value,"bool"),scope);return"error"in left&&"value"in right?besideFailure(operator,left.error,asCondition(right.value)):"error"in right&&"value"in left?
besideFailure(operator,right.error,asCondition(left.value)):logical(operator,asCondition(raiseAttempt(left)),asCondition(raiseAttempt(right)))}function besideFailure(operator,error,side){
let open2=uncover(side);if(open2===(operator==="||"))return side;if(typeof open2=="boolean"||isNull(open2))throw error;return derived(`${grouped(symbolOf(open2))}\
 ${operator} ?`,[open2],"bool")}function raiseAttempt(side){if("error"in side)throw side.error;return side.value}function evaluateFor(expression,scope,{evaluate:evaluate2}){
return loopOver({expression,scope,evaluate:evaluate2},evaluate2(expression.source,scope))}function loopOver(loop2,source3){if(source3 instanceof Secret)return cover(
loopOver(loop2,source3.open()));if(isNull(source3))return refuse("a null value cannot be used as the collection in a \u201Cfor\u201D expression");let symbol=()=>symbolOfLoop(
loop2,source3),found2=forEachCandidate([source3],symbol,([one3=null])=>loopOver(loop2,one3));if(found2!==void 0)return found2;if(source3 instanceof import_chunk_NTJQSSOZ.Unknown||
source3 instanceof PartialObject)return derived(symbol(),[source3]);let all=roundsOf(source3)??refuse(`a ${nameOfType(typeOf(source3))} cannot be used as the co\
llection in a \u201Cfor\u201D expression`),{expression}=loop2,rounds=runRounds(loop2,all),open2=source3 instanceof SetValue&&dependsOnOrder(source3,expression,rounds)?
[source3]:rounds.open,result=open2.length>0?derived(symbol(),open2):gatherEach(expression,rounds.results,symbol);return rounds.isCovered?cover(result):result}function dependsOnOrder(set,{
key,isGrouped},{results,open:open2}){return isOrdered(set)?!1:open2.length>0||results.some(({when})=>when!==void 0)||isGrouped||key===void 0&&results.length>1}function roundsOf(value){
if(value instanceof SetValue)return value.items.map(item=>[item,item]);let items2=sequenceOf(value);if(items2!==void 0)return items2.map((item,index)=>[index,item]);
let entries=entriesOf(value);return entries===void 0?void 0:sortedKeys(entries).map(name=>[name,entries[name]??null])}function runRounds(loop2,all){let{expression,
evaluate:evaluate2}=loop2,results=[],open2=[],isCovered=!1;for(let round of all){spend(1);let inner=withRound(loop2,round),included=expression.condition===void 0?
!0:evaluate2(expression.condition,inner);isCovered||=included instanceof Secret;let condition=isNull(included)?refuse("the value of the \u201Cif\u201D clause must not be \
null"):supposed(convertTo(uncover(included),"bool"),loop2.scope);if(condition===!1)continue;let when=condition===!0?void 0:condition,given=when===void 0?resultOf2(
loop2,inner):perhaps(()=>resultOf2(loop2,inner));isCovered||=given?.key instanceof Secret;let key=given&&uncover(given.key);given!==void 0&&typeof key=="string"?
results.push({key,value:given.value,when}):open2.push(when??key??null)}return{results,open:open2,isCovered}}function resultOf2({expression,evaluate:evaluate2},inner){
let key=expression.key===void 0?"":evaluate2(expression.key,inner);return isNull(key)&&refuse("a key must not be null"),{key:convertTo(key,"string"),value:evaluate2(
expression.value,inner)}}function perhaps(work){try{return work()}catch(error){if(isRefusal(error))return;throw error}}function withRound({expression:{keyName,valueName},
scope},[key,value]){let variables=new Map;return keyName!==void 0&&variables.set(keyName,key),variables.set(valueName,value),withVariables(scope,variables)}var mostConditions=4;
function gatherEach(expression,results,symbol){let conditions=new Map(results.flatMap(({when})=>when===void 0?[]:[[symbolOf(when),when]]));if(conditions.size===
0)return gather(expression,results);let symbols=[...conditions.keys()];if(symbols.length>mostConditions)return derived(symbol(),[...conditions.values()]);let gathered=[];
for(let number2=0;number2<2**symbols.length;number2+=1){let isIn2=({when})=>when===void 0||Math.floor(number2/2**symbols.indexOf(symbolOf(when)))%2===1,found2=perhaps(
()=>gather(expression,results.filter(isIn2)));found2===void 0?risk():gathered.push(found2)}return gathered.length===0?derived(symbol(),[...conditions.values()]):
oneOf(symbol,gathered,[...conditions.values()])}function gather(expression,results){if(expression.key===void 0)return results.map(({value})=>value);let entries=new Map;
for(let{key,value}of results){let before=entries.get(key);expression.isGrouped?entries.set(key,[...(0,import_chunk_NTJQSSOZ.isList)(before)?before:[],value]):before===
void 0?entries.set(key,value):refuse(`two different items produced the key \u201C${key}\u201D in this \u201Cfor\u201D expression`)}return Object.fromEntries(entries)}
function symbolOfLoop(loop2,source3){let{expression,scope,evaluate:evaluate2}=loop2,name=symbolOf(source3),item=derived(`${grouped(name)}[*]`,[source3]),key=derived(
`key of ${grouped(name)}[*]`,[source3]);try{let inner=withRound(loop2,[key,item]),parts=[expression.key,expression.value,expression.condition].map(part=>part===
void 0?"":symbolOf(evaluate2(part,inner)));return`[for ${name} : ${parts.join(" ; ")}${expression.isGrouped?"...":""}]`}catch(error){if(isRefusal(error))return`\
[for ${name} : #${scope.calls.next++}]`;throw error}}function evaluateSplat(expression,scope,evaluator2){let each2=item=>evaluator2.evaluate(expression.each,withVariables(
scope,new Map([["*",item]])));return splat(evaluator2.evaluate(expression.source,scope),each2)}function splat(source3,each2){if(source3 instanceof Secret)return new Secret(
splat(source3.open(),each2));if(isNull(source3))return source3 instanceof TypedNull&&isSequenceType(source3.type)?refuse("a splat cannot be applied to a null se\
quence"):[];let found2=source3 instanceof import_chunk_NTJQSSOZ.Unknown?ofUnknown(source3,each2):void 0;if(found2!==void 0)return found2;if(source3 instanceof SetValue&&
!isOrdered(source3))return derived(`${symbolOf(source3)}[*]`,[source3]);let items2=itemsOf3(source3);if(items2===void 0)return[each2(source3)];let results=items2.
map(each2);return source3 instanceof ListValue||source3 instanceof SetValue?asList(source3,results,each2):results}function isSequenceType(type){return isTuple(type)||
isCollection(type,"list")||isCollection(type,"set")}function ofUnknown(source3,each2){let name=`${grouped(source3.$unknown.symbol)}[*]`,found2=forEachCandidate(
[source3],()=>name,([one3=null])=>splat(one3,each2));if(found2!==void 0)return found2;let type=typeOf(source3),item=each2(new OpenUnknown({symbol:name,reason:source3.
$unknown.reason,type:isCollection(type)?type.element:"unknown"})),symbol=item instanceof import_chunk_NTJQSSOZ.Unknown?item.$unknown.symbol:`${name} : ${symbolOf(
item)}`,isList2=isCollection(type,"list")||isCollection(type,"set");return derived(symbol,[source3],isList2?{kind:"list",element:typeOf(item)}:"unknown")}function asList(source3,results,each2){
let[first]=results;if(first===void 0)return new ListValue(emptyType(source3.element,each2),[]);let element2=results.map(typeOf).reduce((left,right)=>sameType(left,
right)?left:unifyOpen(left,right)??refuse("nested splats gave elements of different types"));return new ListValue(element2,results.map(result=>convertTo(result,
element2)))}function unifyOpen(left,right){return hasOpen(left)||hasOpen(right)?unify([left,right]):void 0}function emptyType(element2,each2){return typeOf(each2(
new OpenUnknown({symbol:"*",reason:"there is no element",type:element2})))}function evaluateTemplate(template,scope,{evaluate:evaluate2}){return joinTexts(template.
parts.map(part=>evaluate2(part,scope)))}function evaluateTemplateFor({loop:loop2},scope,evaluator2){let texts2=evaluateFor(loop2,scope,evaluator2),open2=uncover(
texts2);if(!(0,import_chunk_NTJQSSOZ.isList)(open2))return derived(open2 instanceof import_chunk_NTJQSSOZ.Unknown?`join(${open2.$unknown.symbol})`:"join()",[open2],
"string");let joined=joinTexts(open2);return texts2 instanceof Secret?cover(joined):joined}var sizes=new WeakMap;function bounded2(value){return fits(sizeOf2(value)),
value}function sizeOf2(value){if(typeof value!="object"||value===null)return 1;if(value instanceof import_chunk_NTJQSSOZ.Concat)return sizeOfText(value);let known4=sizes.
get(value);if(known4!==void 0)return known4;let size=value instanceof Secret?value.measure(sizeOf2):1+sumOf(partsOf3(value));return sizes.set(value,size),size}function sumOf(parts){
return parts.reduce((sum2,part)=>sum2+sizeOf2(part),0)}function evaluate(expression,scope){return expression.kind==="literal"?expression.value:within(()=>{try{return bounded2(
evaluateNode(expression,scope))}catch(error){throw placed(error,expression.at)}})}function placed(error,at){if(!(error instanceof ExpressionError)||error.at!==void 0)
return error;let Kind=[LimitError,AbsentError].find(kind=>error instanceof kind)??ExpressionError;return new Kind(error.message,at)}var evaluator={evaluate};function evaluateNode(expression,scope){
switch(expression.kind){case"variable":case"attribute":case"index":return evaluateReference(expression,scope);case"item":return evaluateReference({kind:"variabl\
e",name:"*",at:expression.at},scope);case"group":return evaluate(expression.inner,scope);case"unary":return evaluateUnary(expression,scope);case"tuple":return expression.
items.map(item=>evaluate(item,scope));case"object":return evaluateObject(expression,scope);default:return evaluatePart(expression,scope)}}function evaluateUnary({
operator,operand:operand2},scope){let value=evaluate(operand2,scope);return unary(operator,operator==="!"?supposed(value,scope):value)}function evaluatePart(expression,scope){
if(expression.kind==="template")return evaluateTemplate(expression,scope,evaluator);if(expression.kind==="template-for")return evaluateTemplateFor(expression,scope,
evaluator);if(expression.kind==="splat")return evaluateSplat(expression,scope,evaluator);if(expression.kind==="call")return evaluateCall(expression,scope,evaluator);
if(expression.kind==="conditional")return evaluateConditional(expression,scope,evaluator);if(expression.kind==="for")return evaluateFor(expression,scope,evaluator);
let{operator,left,right}=expression;return operator==="&&"||operator==="||"?evaluateLogical(expression,scope,evaluator):binary(operator,evaluate(left,scope),evaluate(
right,scope))}function evaluateReference(expression,scope){let steps2=[],start=expression;for(;start.kind==="attribute"||start.kind==="index";)steps2.unshift(start.
kind==="attribute"?{name:start.name}:{key:evaluate(start.key,scope)}),start=start.source;if(start.kind!=="variable")return steps2.reduce(applyStep,evaluate(start,
scope));let known4=steps2.map(plainStep),end=known4.indexOf(void 0),given=end<0?known4:known4.slice(0,end),found2=scope.resolve(start.name,given);if(found2===void 0)
throw new UndeclaredError(`there is no ${[start.name,...given.map(textOfStep)].join(".")}`,start.at);return steps2.slice(found2.used).reduce(applyStep,found2.value)}
function plainStep(step){if("name"in step)return step;let{key}=step;if(typeof key=="string"||typeof key=="number")return{key}}function textOfStep(step){return"n\
ame"in step?step.name:JSON.stringify(step.key)}function applyStep(value,step){return"name"in step?attributeOf(value,step.name):elementOf(value,step.key)}function evaluateObject(expression,scope){
let entries=new Map,open2=[],isCovered=!1;for(let{key,value}of expression.items){let given=evaluate(key,scope);isNull(given)&&refuse("a null value cannot be use\
d as a key"),isCovered||=given instanceof Secret;let name=convertTo(given instanceof Secret?given.open():given,"string"),inner=evaluate(value,scope);typeof name==
"string"?entries.set(name,inner):open2.push(name,inner)}let known4=Object.fromEntries(entries),result=open2.length===0?known4:derived(`{${open2.map(symbolOf).join(
", ")}, ${symbolOf(known4)}}`,open2);return isCovered?new Secret(result):result}var anyType={type:"any",defaults:void 0};function parseType(expression){return parseConstraint(
expression,evaluate)}function convert2(value,{type,defaults:defaults2}){try{return{value:convertTo(defaults2===void 0?value:withDefaults(value,defaults2),type)}}catch(error){
if(isRefusal(error))return{problem:error.message};throw error}}function allowedValues({header:[,name=""],body}){for(let{condition}of bodiesOf(body.validation)){
let found2=typeof condition=="string"?read(condition,name):void 0;if(found2!==void 0)return found2}}function read(condition,name){return(0,import_chunk_NTJQSSOZ.unlessThrown)(
ExpressionError,()=>allowedBy(parseTemplateOrLiteral(condition),name))}function allowedBy(expression,name){switch(expression.kind){case"group":return allowedBy(
expression.inner,name);case"call":{let[list,value]=expression.arguments;return expression.name==="contains"&&value!==void 0&&isVariable(value,name)&&list!==void 0?
itemsOf3(known2(list)??null):void 0}case"binary":{let{operator,left,right}=expression;if(operator==="==")return equalTo(left,right,name)??equalTo(right,left,name);
let[one3,other]=[allowedBy(left,name),allowedBy(right,name)];return operator==="&&"?one3??other:operator==="||"&&one3!==void 0&&other!==void 0?[...one3,...other]:
void 0}default:return}}function equalTo(variable,value,name){let found2=isVariable(variable,name)?known2(value):void 0;return found2===void 0?void 0:[found2]}function isVariable(expression,name){
return expression.kind!=="attribute"||expression.name!==name?!1:expression.source.kind==="variable"&&expression.source.name==="var"}function known2(expression){
let value=(0,import_chunk_NTJQSSOZ.unlessThrown)(ExpressionError,()=>evaluate(expression,emptyScope()));return value!==void 0&&isWhollyKnown(value)?value:void 0}
function variableValue(name,{block:block2,given},module2){let{body,file,header}=block2,{session}=module2,site={file,header,address:`${module2.prefix}var.${name}`},
{default:fallback}=body,isGiven=given!==void 0&&!(body.nullable===!1&&isNull(uncover(given))),none4=new import_chunk_NTJQSSOZ.Unknown({symbol:site.address,reason:`\
no value is given for the variable ${name}`}),usual=()=>fallback===void 0?session.open.variable(none4,valuesOf2(block2)):session.evaluate(fallback,module2,site),
typed=session.attempt(site,()=>{let found2=convert2(isGiven?given:usual(),constraintOf(block2));return"value"in found2?narrowed(found2.value,block2):session.refuse(
site,found2.problem)});return body.sensitive===!0?cover(typed):typed}function constraintOf({body}){let text3=bareText(body.type);return text3===void 0?anyType:parseType(
parseExpression(text3))}function valuesOf2(block2){let allowed=allowedValues(block2);return allowed!==void 0?allowed.map(toGraphValue):constraintOf(block2).type===
"bool"?[!0,!1]:void 0}function narrowed(value,block2){if(!(value instanceof import_chunk_NTJQSSOZ.Unknown)||value.$unknown.possible!==void 0)return value;let candidates=allowedValues(
block2);if(candidates===void 0)return value;let type=typeOf(value),typed=type==="unknown"?candidates:candidates.map(one3=>convertTo(one3,type));return new OpenUnknown(
{...value.$unknown,type,candidates:typed})}function givenValues(root,given,reader2){let found2=new Map;for(let[name,block2]of root.variables){let text3=reader2.
files.environment(`TF_VAR_${name}`);text3!==void 0&&found2.set(name,valueOf2(text3,block2,`TF_VAR_${name}`))}let automatic=(0,import_chunk_NTJQSSOZ.automaticValueFiles)(
reader2.files.list(root.folder)).map(file=>({file}));for(let each2 of[...automatic,...given]){let values="file"in each2?valuesIn(each2.file,reader2):[single(each2.
value,root)];for(let[name,value]of values)found2.set(name,value)}return found2}function valuesIn(file,reader2){let content=reader2.read(file);return file.endsWith(
".json")?Object.entries(content).map(([name,json])=>[name,fromGraphValue(json)]):Object.entries(content).map(([name,json])=>typeof json=="number"||typeof json==
"boolean"?[name,json]:[name,plain2(()=>evaluate(parseTemplateOrLiteral(json),emptyScope()),name,file)])}function single(given,root){let at=given.indexOf("="),name=given.
slice(0,at).trim();if(at<1)throw new import_chunk_NTJQSSOZ.PreflightError("usage",`--var ${given}: write it as NAME=VALUE`);let block2=root.variables.get(name);
if(block2!==void 0)return[name,valueOf2(given.slice(at+1),block2,`--var ${name}`)];let hint=(0,import_chunk_NTJQSSOZ.didYouMean)(name,root.variables.keys());throw new import_chunk_NTJQSSOZ.PreflightError(
"usage",`--var ${name}: the root module declares no such variable${hint}`)}function valueOf2(text3,block2,from){let{type}=plain2(()=>constraintOf(block2),from,block2.
file);return block2.body.type===void 0||typeof type=="string"&&type!=="any"?text3.normalize("NFC"):plain2(()=>evaluate(parseExpression(text3),emptyScope()),from,
from)}function plain2(work,name,file){try{return work()}catch(error){throw error instanceof ExpressionError?new import_chunk_NTJQSSOZ.PreflightError("input",`th\
e value of ${name} is wrong: ${error.message}`,{place:{file},advice:"give a value without references and functions"}):error}}function actionNotices(root){return[
...allModules(root)].flatMap(({source:source3,path})=>[...source3.actions].filter(([,{body}])=>(0,import_chunk_NTJQSSOZ.mayConnect)(JSON.stringify(body))).map(([
name,{file}])=>{let address=[...path.map(step=>`module.${step}`),`action.${name}`].join(".");return{message:`what ${address} sends is not read: an integration t\
hat it makes is not judged`,address,file,isUnread:!0}}))}function azurermMajor(root,reader2){return lockedMajor(root.source.folder,reader2)??allowedMajor(root)}
function lockedMajor(folder,reader2){let path=import_node_path3.posix.join(folder,".terraform.lock.hcl");if(reader2.files.read(path)===void 0)return;let locked=blocksOf(
{file:path,content:reader2.read(path)},"provider",1).find(({header})=>isAzurerm(header[1]??""));return majorOf(literalText(locked?.body.version)??"")}function allowedMajor(root){
let constraints=[...allModules(root)].flatMap(({source:source3})=>[...source3.required].filter(([name,{source:from}])=>isAzurerm(from??`hashicorp/${name}`)).map(
([,{version}])=>version??""));return onlyMajor(constraints.flatMap(text3=>text3.split(",")).map(text3=>text3.trim()))}function isAzurerm(source3){return source3.
toLowerCase().endsWith("hashicorp/azurerm")}function onlyMajor(constraints){let exact=constraints.find(text3=>/^(?:~>|=)?\s*v?\d/.test(text3));if(exact!==void 0)
return majorOf(exact);let least=constraints.filter(text3=>text3.startsWith(">")).map(majorOf),below2=constraints.find(text3=>/^<\s*\d+(?:\.0)*(?:-0)?$/.test(text3)),
most=below2===void 0?void 0:(majorOf(below2)??0)-1;return most!==void 0&&least.includes(most)?most:void 0}function majorOf(text3){let found2=/\d+/.exec(text3)?.[0];
return found2===void 0?void 0:Number(found2)}var labels={variable:1,output:1,module:1,resource:2,data:2,ephemeral:2,action:2};function mergeFiles(folder,primary,overrides){
let terraform=[...primary,...overrides].flatMap(({content})=>bodiesOf(content.terraform)),named2=type=>collect2(type,primary,overrides);return{folder,files:[...primary,
...overrides].map(({file})=>file),variables:named2("variable"),outputs:named2("output"),calls:named2("module"),resources:named2("resource"),data:named2("data"),
ephemeral:named2("ephemeral"),actions:named2("action"),locals:localsOf(primary,overrides),providers:providersOf(primary,overrides),checks:separateBlocks("check",
1,[...primary,...overrides]),imports:separateBlocks("import",0,[...primary,...overrides]),removed:separateBlocks("removed",0,[...primary,...overrides]),terraform,
required:requiredOf(terraform)}}function separateBlocks(type,depth2,files){return files.flatMap(file=>blocksOf(file,type,depth2))}function collect2(type,primary,overrides){
let found2=new Map;for(let block2 of primary.flatMap(file=>blocksOf(file,type,labels[type]))){let name=nameOf2(block2),twin=found2.get(name);if(twin!==void 0)throw declaredTwice(
block2,twin);found2.set(name,block2)}for(let block2 of overrides.flatMap(file=>blocksOf(file,type,labels[type]))){let name=nameOf2(block2),own2=found2.get(name);
if(own2===void 0)throw nothingToOverride(block2);found2.set(name,overridden(own2,block2.body))}return found2}function nameOf2({header}){return header.slice(1).join(
".")}function declaredTwice(block2,twin){let what=shown(block2);return new import_chunk_NTJQSSOZ.PreflightError("input",`${what} is declared twice, here and in ${twin.
file}`,{place:{file:block2.file},advice:"remove one of the two; to change what another file says, put the change into override.tf"})}function nothingToOverride(block2){
return new import_chunk_NTJQSSOZ.PreflightError("input",`${shown(block2)} overrides what no other file of the folder declares`,{place:{file:block2.file},advice:"\
declare it in a file that is no override, or remove it here"})}function shown({header:[type="",...own2]}){return`${type} ${own2.map(label=>`\u201C${label}\u201D`).
join(" ")}`}function overridden(own2,changes){let body={...own2.body};for(let[name,value]of Object.entries(changes)){if(name==="count"&&delete body.for_each,name===
"for_each"&&delete body.count,name==="dynamic")for(let block2 of bodiesOf(value).flatMap(each2=>Object.keys(each2)))delete body[block2];name==="lifecycle"?body[name]=
[Object.assign({},...bodiesOf(body[name]),...bodiesOf(value))]:body[name]=value,withoutDynamic(body,name)}return{...own2,body}}function withoutDynamic(body,name){
let{dynamic}=body;name==="dynamic"||!(0,import_chunk_NTJQSSOZ.isObject)(dynamic)||!Object.hasOwn(dynamic,name)||(body.dynamic=Object.fromEntries(Object.entries(
dynamic).filter(([block2])=>block2!==name)))}function localsOf(primary,overrides){let found2=new Map;for(let[name,local]of primary.flatMap(localsIn)){let twin=found2.
get(name);if(twin!==void 0)throw declaredTwice({header:["local",name],body:{},file:local.file},twin);found2.set(name,local)}for(let[name,local]of overrides.flatMap(
localsIn))found2.set(name,local);return found2}function localsIn({content,file}){return bodiesOf(content.locals).flatMap(body=>Object.entries(body).filter(([name])=>name!==
"//").map(([name,value])=>[name,{value,file}]))}function providersOf(primary,overrides){let found2=new Map,all=[...primary,...overrides].flatMap(file=>blocksOf(
file,"provider",1));for(let block2 of all){let alias=literalText(block2.body.alias),name=`${block2.header[1]??""}${alias===void 0?"":`.${alias}`}`,own2=found2.get(
name);found2.set(name,own2===void 0?block2:overridden(own2,block2.body))}return found2}function requiredOf(terraform){let blocks=terraform.flatMap(body=>bodiesOf(
body.required_providers));return new Map(blocks.flatMap(body=>Object.entries(body).map(([name,value])=>[name,requiredProvider(value)])))}function requiredProvider(value){
if(!(0,import_chunk_NTJQSSOZ.isObject)(value))return{source:void 0,version:literalText(value),aliases:[]};let{source:source3,version,configuration_aliases:aliases=[]}=value,
names=(Array.isArray(aliases)?aliases:[]).map(bareText);return{source:literalText(source3),version:literalText(version),aliases:names.filter(name=>name!==void 0)}}
var deepest5=200,mostCalls=2e4;function loadModules(folder,reader2){return new Loader(folder,reader2).load(folder,[])}var Loader=class{#reader;#installed;#places;#sources=new Map;#calls=0;constructor(root,reader2){
this.#reader=reader2,this.#places=new WrittenPlaces(reader2.files),this.#installed=new import_chunk_NTJQSSOZ.Installed(root,reader2.files)}load(folder,path,around=[]){
let source3=this.#sourceIn(folder),calls=new Map;for(let[name,block2]of source3.calls)calls.set(name,this.#call(block2,[...path,name],[...around,folder]));return{
path,source:source3,calls}}#call(block2,path,around){this.#calls+=1;let circle2="check the module calls for a circle";if(this.#calls>mostCalls)throw this.#refused(
block2,`there are more than ${mostCalls} calls of modules`,circle2);if(path.length>deepest5)throw this.#refused(block2,`modules call each other more than ${deepest5}\
 levels deep`,circle2);let found2=this.#folderOf(block2,path,around.at(-1)??".");if(typeof found2!="string")return{block:block2,module:void 0,unread:found2};if(around.
includes(found2)){let message=`the module \u201C${path.at(-1)??""}\u201D calls itself: ${[...around,found2].join(" calls ")}`;throw this.#refused(block2,message,
"break the circle: no module can be a part of itself")}let listed2=this.#listed(found2,block2,path.at(-1)??"");return(0,import_chunk_NTJQSSOZ.sourceFilesOf)(listed2).
primary.length===0?{block:block2,module:void 0,unread:emptyFolder(found2)}:{block:block2,module:this.load(found2,path,around),unread:void 0}}#listed(folder,block2,name){
try{return this.#reader.files.list(folder)}catch(error){throw error instanceof import_chunk_NTJQSSOZ.PreflightError?this.#refused(block2,`the module \u201C${name}\
\u201D lies outside of what may be read: ${folder}`,"name a folder above both with --root DIR, or allow every folder with --allow-outside"):error}}#refused({file,
header},message,advice){let place=this.#places.of({file,header,path:["source"]});return new import_chunk_NTJQSSOZ.PreflightError("input",message,{place,advice})}#folderOf({
body,file},path,from){let source3=literalText(body.source);return source3===void 0?{reason:`the source of module ${path.join(".")} is not written as a plain tex\
t`,advice:`write the source in ${file} as a plain text`}:(0,import_chunk_NTJQSSOZ.isLocal)(source3)?import_node_path4.posix.join(from,source3.replaceAll("\\","/")):
this.#installed.folderOf(path,source3)}#sourceIn(folder){let known4=this.#sources.get(folder);if(known4!==void 0)return known4;let source3=this.#read(folder);return this.#sources.
set(folder,source3),source3}#read(folder){let{primary,overrides}=(0,import_chunk_NTJQSSOZ.sourceFilesOf)(this.#reader.files.list(folder).map(file=>import_node_path4.posix.
normalize(file)));return mergeFiles(folder,this.#parse(primary),this.#parse(overrides))}#parse(paths){return paths.map(file=>({file,content:this.#reader.read(file)}))}};
function emptyFolder(folder){return{reason:`there is no Terraform source in ${folder}`,advice:"check the source of the module"}}function removedNotices(root){return[
...allModules(root)].flatMap(module2=>module2.source.removed.filter(({body})=>bodiesOf(body.lifecycle).some(({destroy})=>destroy===!1)).flatMap(({body,file})=>{
let from=bareText(body.from)??"";return/^(?:module\.|azurerm_|azapi_)/.test(from)?[{message:"this stays in Azure and is managed no longer, so it is not judged, \
nor is what it takes counted; an inventory can tell of it: --inventory FILE",address:[addressOf(module2),from].filter(Boolean).join("."),file}]:[]}))}function terraformComments(file,tree){
let elements2=()=>elementsOf2(tree.body);return(0,import_chunk_MC3NBOPL.commentsIn)({file,text:tree.text,lines:tree.lines,comments:tree.comments,elements:elements2})}
function elementsOf2({attributes,blocks}){return[...attributes.map(({name,start,end})=>({name,start,end,bodyStart:end,parts:()=>[]})),...blocks.map(blockElement)].
toSorted((left,right)=>left.start-right.start)}function blockElement({type,labels:labels2,header,start,end,body}){return{name:(type==="resource"?labels2:[type,...labels2]).
join("."),start,end,bodyStart:header.end,parts:()=>elementsOf2(body)}}var anyApp=[{path:"site_config.0.vnet_route_all_enabled",value:!1},{path:"virtual_network_\
backup_restore_enabled",value:!1,since:4}],app=[...anyApp,{path:"vnet_image_pull_enabled",value:!1,since:4}],windowsWeb=[...anyApp,{path:"virtual_network_image_\
pull_enabled",value:!1,since:5}],open=[{path:"public_network_access_enabled",value:!0}],defaults=new Map(Object.entries({azurerm_linux_web_app:app,azurerm_linux_web_app_slot:app,
azurerm_linux_function_app:app,azurerm_linux_function_app_slot:app,azurerm_windows_function_app:app,azurerm_windows_function_app_slot:app,azurerm_windows_web_app:windowsWeb,
azurerm_windows_web_app_slot:windowsWeb,azurerm_function_app_flex_consumption:[{path:"site_config.0.vnet_route_all_enabled",value:!1},{path:"instance_memory_in_\
mb",value:2048},{path:"maximum_instance_count",value:100}],azurerm_service_plan:[{path:"per_site_scaling_enabled",value:!1},{path:"premium_plan_auto_scale_enabl\
ed",value:!1,since:4}],azurerm_app_service_plan:[{path:"kind",value:"Windows"}],azurerm_subnet:[{path:"private_endpoint_network_policies",value:"Disabled",since:4}],
azurerm_virtual_network:[{path:"subnet.*.private_endpoint_network_policies",value:"Disabled",since:4}],azurerm_virtual_network_peering:[{path:"allow_virtual_net\
work_access",value:!0},{path:"allow_forwarded_traffic",value:!1},{path:"allow_gateway_transit",value:!1},{path:"use_remote_gateways",value:!1},{path:"peer_compl\
ete_virtual_networks_enabled",value:!0}],azurerm_route_table:[{path:"bgp_route_propagation_enabled",value:!0,since:4}],azurerm_virtual_network_gateway:[{path:"v\
pn_type",value:"RouteBased"},{path:"bgp_enabled",value:!1,since:5},{path:"ip_configuration.*.name",value:"vnetGatewayConfig"}],azurerm_virtual_network_gateway_connection:[
{path:"bgp_enabled",value:!1,since:5}],azurerm_private_dns_zone_virtual_network_link:[{path:"registration_enabled",value:!1}],azurerm_monitor_autoscale_setting:[
{path:"enabled",value:!0}],azurerm_storage_account:open,azurerm_key_vault:open,azurerm_container_registry:[...open,{path:"network_rule_set.0.default_action",value:"\
Allow"}],azurerm_cosmosdb_account:open,azurerm_mssql_server:open,azurerm_servicebus_namespace:open,azurerm_eventhub_namespace:open,azurerm_search_service:open,azurerm_signalr_service:open,
azurerm_web_pubsub:open,azurerm_cognitive_account:open})),usualMajor=4;function defaultsOf2(type,major=usualMajor){return(defaults.get(type)??none).filter(({since=0})=>since<=
major)}var none=[],flags=new Set(["active_active","allow_forwarded_traffic","allow_gateway_transit","allow_virtual_network_access","bgp_enabled","bgp_route_prop\
agation_enabled","disable_bgp_route_propagation","enable_bgp","enabled","is_xenon","peer_complete_virtual_networks_enabled","per_site_scaling","per_site_scaling\
_enabled","premium_plan_auto_scale_enabled","public_network_access_enabled","registration_enabled","reserved","use_remote_gateways","virtual_network_backup_rest\
ore_enabled","virtual_network_image_pull_enabled","vnet_content_share_enabled","vnet_image_pull_enabled","vnet_route_all_enabled","zone_balancing_enabled","zone\
_redundant"]),numbers=new Set(["app_scale_limit","capacity","default","elastic_instance_minimum","instance_memory_in_mb","maximum","maximum_elastic_worker_count",
"maximum_instance_count","minimum","priority","worker_count"]);function asDeclared(name,value){return typeof value!="string"?value:flags.has(name)&&(value==="tr\
ue"||value==="false")?value==="true":numbers.has(name)&&value.trim()!==""&&Number.isFinite(Number(value))?Number(value):name==="location"?value.toLowerCase().replaceAll(
" ",""):value}function asProviderHasIt(type,name,value){let[,provider]=/^(azurerm|azapi)_/.exec(type)??[];return provider==="azapi"&&name==="body"||type.endsWith(
"_template_deployment")&&parametersInText.has(name)?toGraphValue(writtenJson(value)):provider===void 0?toGraphValue(value):declared2(name,toGraphValue(value))}var parametersInText=new Set(
["parameters_content","parameters_body"]);function declared2(name,value){return typeof value=="string"?asDeclared(name,value):(0,import_chunk_NTJQSSOZ.isList)(value)?
value.map(item=>(0,import_chunk_NTJQSSOZ.isObject)(item)?Object.fromEntries(Object.entries(item).map(([inner,own2])=>[inner,declared2(inner,own2)])):item):value}
function completed({type,mode,module:module2},known4,unknown2){if(mode==="data")return known4;let result=known4;for(let{path,value}of defaultsOf2(type,module2.session.
settings.azurerm)){let[first="",...rest2]=path.split(".");unknown2[first]!==!0&&(result=withDefault(result,[first,...rest2],value))}let missing2=(0,import_chunk_NTJQSSOZ.alwaysThere)(
type).filter(name=>!Object.hasOwn(result,name)&&unknown2[name]!==!0);return missing2.length===0?result:{...result,...Object.fromEntries(missing2.map(name=>[name,
null]))}}function withDefault(container,[step="",...rest2],value){if((0,import_chunk_NTJQSSOZ.isList)(container))return container.map((item,index)=>step==="*"||
step===String(index)?withDefault(item,rest2,value):item);if(!(0,import_chunk_NTJQSSOZ.isObject)(container))return container;let inner=(0,import_chunk_NTJQSSOZ.ownProperty)(
container,step);return rest2.length===0?inner==null?{...container,[step]:value}:container:inner===void 0?container:{...container,[step]:withDefault(inner,rest2,
value)}}function*instancesOf(module2){for(let block2 of module2.resourceBlocks())yield*block2.instances.values();for(let call of module2.callBlocks())for(let inner of call.
instances)yield*instancesOf(inner)}function*callsOf(module2){for(let call of module2.callBlocks()){yield call;for(let inner of call.instances)yield*callsOf(inner)}}
var valuesOf3=(0,import_chunk_NTJQSSOZ.remember)(instance=>{let values=new Map;for(let name of instance.attributes){let value=instance.written(name);value!==void 0&&
values.set(name,asProviderHasIt(instance.type,name,value))}return values});function commentsOf(files,root){let comments=[...files].flatMap(file=>commentsIn2(file,
root));return comments.length===0?comments:comments.map(comment=>withModules(comment,root))}function commentsIn2(file,{session}){let tree=session.places.treeOf(
file);return tree===void 0?[]:terraformComments(file,tree)}function withModules(comment,root){let{target}=comment,name=/^module\.([^,]+)$/.exec(target?.name??"")?.[1];
if(target===void 0||name===void 0)return comment;let modules=[...callsOf(root)].filter(({call:{block:block2}})=>block2.file===target.range.file&&block2.header[1]===
name).flatMap(({address,repeated})=>[...repeated.all.keys()].map(key=>`${address}${(0,import_chunk_NTJQSSOZ.formatIndex)(key)}`));return{...comment,target:{...target,
modules}}}var anyKey="[*]";function keyText2({key,isSymbolic}){return isSymbolic?anyKey:(0,import_chunk_NTJQSSOZ.formatIndex)(key)}var certain={isSymbolic:!1,onlyIf:void 0},
single2={key:void 0,variables:new Map,...certain};function keyed(key,value){return{key,variables:new Map([["each",{key,value}]]),...certain}}function counted(index){
return{key:index,variables:new Map([["count",{index}]]),...certain}}function keyOnly(key,address){if(typeof key=="number")return counted(key);let value=new import_chunk_NTJQSSOZ.Unknown(
{symbol:`${address}.for_each${(0,import_chunk_NTJQSSOZ.formatIndex)(key)}`,reason:"known after apply"});return keyed(key,value)}function anyOf2(address,{by,reason,
onlyIf}){let known4=symbol=>new import_chunk_NTJQSSOZ.Unknown({symbol:`${address}.${symbol}`,reason});return{key:void 0,variables:by==="count"?new Map([["count",
{index:known4("count.index")}]]):new Map([["each",{key:known4("each.key"),value:known4("each.value")}]]),isSymbolic:!0,onlyIf}}var mostPerhaps=1e3;function alternativesOf(value,expand2,address){
let open2=uncover(value),each2=(open2 instanceof import_chunk_NTJQSSOZ.Unknown?candidatesOf(open2):void 0)?.map(candidate=>entriesIn(expand2(candidate))),kind=each2?.[0]?.
kind;if(each2===void 0||kind===void 0||each2.some(found2=>found2?.kind!==kind))return;let entries=each2.map(found2=>found2?.entries??[]);return{kind,all:together(
entries,address,symbolOf(open2)),keys:entries.map(found2=>found2.map(([key])=>key))}}function entriesIn(expansion){if(typeof expansion!="string"){if(expansion.kind===
"for_each")return expansion;if(!(expansion.kind!=="count"||expansion.count>mostPerhaps))return{kind:"count",entries:Array.from({length:expansion.count},(_,index)=>[
index,null])}}}function together(each2,address,onlyIf){let values=new Map;for(let[key,value]of each2.flat())(0,import_chunk_NTJQSSOZ.append)(values,key,value);return new Map(
[...values].map(([key,found2])=>{let repetition=typeof key=="number"?counted(key):keyed(key,oneOf(()=>`${address}.for_each${(0,import_chunk_NTJQSSOZ.formatIndex)(
key)}`,found2,found2));return[key,{...repetition,onlyIf:found2.length<each2.length?onlyIf:void 0}]}))}function expansionByCount(value){let open2=uncover(value),
reason=reasonOf2(open2);if(reason!==void 0)return{kind:"unknown",reason};let count=countOf(open2);return typeof count=="number"&&Number.isInteger(count)&&count>=
0?{kind:"count",count}:"count must be a whole number that is not negative"}function countOf(value){return value instanceof BigNumber?toDouble(value):typeof value==
"string"?Number(value):value}function expansionByEach(open2){if(open2 instanceof Secret)return"for_each must not be sensitive, as its keys are shown in addresse\
s";let reason=reasonOf2(open2);if(reason!==void 0)return{kind:"unknown",reason};if(open2 instanceof SetValue){let keys=open2.items.map(uncover),unclear=keys.map(
reasonOf2).find(found2=>found2!==void 0);if(unclear!==void 0)return{kind:"unknown",reason:unclear};if(keys.every(key=>typeof key=="string"))return{kind:"for_eac\
h",entries:keys.map(key=>[key,key])}}return open2 instanceof MapValue?{kind:"for_each",entries:Object.entries(open2.entries)}:isPlainObject(open2)?{kind:"for_ea\
ch",entries:Object.entries(open2)}:"for_each must be a map, or a set of texts"}function reasonOf2(value){return value instanceof import_chunk_NTJQSSOZ.Unknown?value.
$unknown.reason:value instanceof PartialObject?value.reason:void 0}function elementsOf3(open2){if(open2 instanceof Secret)return elementsOf3(uncover(open2))?.map(
([key,value])=>[new Secret(key),new Secret(value)]);if(open2 instanceof SetValue)return open2.items.map(item=>[item,item]);if(open2 instanceof MapValue)return Object.
entries(open2.entries);let items2=sequenceOf(open2);return items2!==void 0?items2.map((item,index)=>[index,item]):isPlainObject(open2)?Object.entries(open2):void 0}
function repeatedOf({body,file,header},address,module2){let{count,for_each:forEach}=body,[name,json]=count===void 0?["for_each",forEach]:["count",count];if(json===
void 0)return{kind:"single",all:new Map([[void 0,single2]])};let site={file,header,path:[name],address:`${address}.${name}`},{session}=module2,value=session.within(
site,()=>session.evaluate(json,module2,site)),expansion=(name==="count"?expansionByCount:expansionByEach)(value);if(typeof expansion=="string"){let{reason}=session.
refuse(site,expansion).$unknown;return unknownly(reason,anyOf2(address,{by:name,reason,onlyIf:site.address}))}return expansion.kind==="unknown"?openly(value,{expansion,
name,address,module:module2}):(session.count(expansion.kind==="count"?expansion.count:sizeOf3(expansion),site),{kind:expansion.kind,all:repetitionsOf(expansion)})}
function sizeOf3(expansion){return expansion.kind==="for_each"?expansion.entries.length:1}function repetitionsOf(expansion){if(expansion.kind==="for_each")return new Map(
expansion.entries.map(([key,value])=>[key,keyed(key,value)]));let count=expansion.kind==="count"?expansion.count:0;return new Map(Array.from({length:count},(_,index)=>[
index,counted(index)]))}function openly(value,{expansion:{reason},name,address,module:module2}){let planned=module2.session.settings.planned?.keys(address);if(planned!==
void 0)return{kind:name,all:new Map(planned.map(key=>[key,keyOnly(key,address)]))};let found2=alternativesOf(value,name==="count"?expansionByCount:expansionByEach,
address);return found2!==void 0?{kind:found2.kind,all:found2.all,reason,alternatives:found2.keys}:unknownly(reason,anyOf2(address,{by:name,reason,onlyIf:symbolOf(
uncover(value))}))}function unknownly(reason,all){return{kind:"unknown",all:new Map([[void 0,all]]),reason}}function wholeOf({kind,all,reason="",alternatives},address,valueAt){
let open2=new import_chunk_NTJQSSOZ.Unknown({symbol:address,reason});if(kind==="unknown")return open2;let collected=keys=>{let values=keys.map(key=>[key??"",valueAt(
key??"")]);return kind==="count"?values.map(([,value])=>value):Object.fromEntries(values)};return alternatives===void 0?collected([...all.keys()]):oneOf(()=>address,
alternatives.map(collected),[open2])}var CallBlock=class{call;address;#around;#instances=new Map;#repeated;constructor(address,call,around){this.address=address,
this.call=call,this.#around=around}get repeated(){return this.#repeated??=repeatedOf(this.call.block,this.address,this.#around.module)}get instances(){return[...this.
repeated.all.values()].flatMap(repetition=>this.#instance(repetition)??[])}*argumentsOf(names){let{body,file,header}=this.call.block;for(let repetition of this.
repeated.all.values()){let address=`${this.address}${keyText2(repetition)}`,scope=withVariables(this.#around.module,repetition.variables),valueOf3=name=>this.#around.
module.session.evaluate(body[name]??null,scope,{file,header,path:[name],address:`${address}.${name}`});yield[address,names.map(name=>[name,valueOf3(name)])]}}resolve(steps2){
let[first,second]=steps2,{kind}=this.repeated;if(kind==="single"){let found3=first!==void 0&&"name"in first?this.#output(void 0,first.name):void 0;return found3===
void 0?{value:this.#whole(void 0),used:0}:{value:found3,used:1}}if(first===void 0||!("key"in first)||!this.#mayHave(first.key))return{value:this.#all(),used:0};
let found2=second!==void 0&&"name"in second?this.#output(first.key,second.name):void 0;return found2===void 0?{value:this.#whole(first.key),used:1}:{value:found2,
used:2}}#mayHave(key){let{kind,all}=this.repeated;return all.get(key)?.onlyIf!==void 0&&risk(),kind==="unknown"||all.has(key)}#output(key,name){let instance=this.#at(
key);return instance===void 0?this.#unread(key).attribute(name):instance.output(name)}#at(key){let repetition=this.repeated.all.get(key)??(key===void 0?void 0:keyOnly(
key,this.address));return repetition&&this.#instance(repetition)}#instance(repetition){let{module:node,block:block2}=this.call;if(node===void 0)return;let known4=this.#instances.
get(repetition.key);if(known4!==void 0)return known4;let address=`${this.address}${keyText2(repetition)}`,made=this.#around.open(node,{module:this.#around.module,
block:block2,repetition,address});return this.#instances.set(repetition.key,made),made}#whole(key){let instance=this.#at(key);if(instance===void 0)return this.#unread(
key);let symbol=`${this.address}${(0,import_chunk_NTJQSSOZ.formatIndex)(key)}`;return new PartialObject(symbol,"the module has no such output",name=>instance.output(
name))}#all(){return wholeOf(this.repeated,this.address,key=>this.#whole(key))}#unread(key){let reason=this.call.unread?.reason??"the module is not at hand";return new PartialObject(
`${this.address}${(0,import_chunk_NTJQSSOZ.formatIndex)(key)}`,reason)}};function conditionsOf({module:module2,repetition}){return repetition.onlyIf===void 0?module2.
conditions:[...module2.conditions,repetition.onlyIf]}function singleBlocksIn({file,header:[,type=""]}){return file.endsWith(".json")?blockNamesOf(type):none2}var none2=new Set;
function blockNamesOf(type){let known4=found.get(type);if(known4!==void 0)return known4;let names=new Set(attributePaths(type).flatMap(namesWithIndex));return found.
set(type,names),names}var found=new Map;function attributePaths(type){let mapping=import_chunk_NTJQSSOZ.mappings.get(type);return[...mapping===void 0?[]:pathsOfMapping(
mapping),...pathsOfShape(import_chunk_NTJQSSOZ.patches.get(type)?.properties??{})]}function pathsOfMapping({kind,sku,properties={},children=[]}){return[...[kind,
sku].flatMap(spec=>spec===void 0?[]:pathsOfSpec(spec)),...pathsOfShape(properties),...children.flatMap(child=>below(child.blocks,pathsOfShape(child.properties)))]}
function pathsOfShape(shape){return Object.values(shape).flatMap(pathsOfSpec)}function pathsOfSpec(spec){return spec instanceof import_chunk_NTJQSSOZ.Blocks?below(
spec.attribute,pathsOfShape(spec.shape)):typeof spec=="string"||spec instanceof import_chunk_NTJQSSOZ.Link||spec instanceof import_chunk_NTJQSSOZ.Compute||spec instanceof
import_chunk_NTJQSSOZ.Literal?(0,import_chunk_NTJQSSOZ.attributesOfSpec)(spec):pathsOfShape(spec)}function below(blocks,inner){return[`${blocks}.0`,...inner.map(
path=>`${blocks}.0.${path}`)]}function namesWithIndex(path){let steps2=path.split(".");return steps2.filter((_,index)=>/^\d+$/.test(steps2[index+1]??""))}function inside2(site,name){
return{...site,path:[...site.path??[],name],address:`${site.address}.${name}`}}function attributeNames(body){let written2=Object.keys(body).filter(name=>!isMetaArgument(
name));return[...new Set([...written2,...dynamicOf(body).keys()])]}function attributeOf2(body,name,around){let written2=Object.hasOwn(body,name)&&!isMetaArgument(
name)?body[name]:void 0,dynamic=dynamicOf(body).get(name),site=inside2(around.site,name);if(dynamic===void 0)return written2===void 0?void 0:writtenValue(name,written2,
{...around,site});let fixed=written2===void 0?[]:bodiesOf(written2).map(each2=>bodyValue(each2,{...around,site}));return withDynamic(fixed,dynamic,{...around,site})}
function writtenValue(name,json,around){return(0,import_chunk_NTJQSSOZ.isObject)(json)&&around.blocks.has(name)?[bodyValue(json,around)]:(0,import_chunk_NTJQSSOZ.isList)(
json)&&json.length>0&&json.every(import_chunk_NTJQSSOZ.isObject)?bodiesOf(json).map(body=>bodyValue(body,around)):around.session.evaluate(json,around.scope,around.
site)}function bodyValue(body,around){if(Object.keys(body).some(name=>name.includes("${")))return around.session.evaluate(body,around.scope,around.site);let dynamic=dynamicOf(
body),own2=Object.entries(body).filter(([name])=>name!=="//"&&!(name==="dynamic"&&dynamic.size>0)),result={};for(let[name,json]of own2){let site=inside2(around.
site,name);result[name]=writtenValue(name,json,{...around,site})}for(let[name,blocks]of dynamic){let fixed=result[name],site=inside2(around.site,name);result[name]=
withDynamic((0,import_chunk_NTJQSSOZ.isList)(fixed)?fixed:[],blocks,{...around,site})}return result}function withDynamic(fixed,dynamic,around){let{session,scope,
site}=around,collections=dynamic.map(({forEach})=>session.evaluate(forEach,scope,site)),symbol=()=>`${site.address} of ${collections.map(symbolOf).join(", ")}`,
all=known4=>{let reason=known4.map(reasonOf2).find(found2=>found2!==void 0);if(reason!==void 0)return new import_chunk_NTJQSSOZ.Unknown({symbol:symbol(),reason});
let made=dynamic.map((block2,at)=>madeOf(block2,known4[at]??null,around));return made.includes(void 0)?session.refuse(site,"the for_each of a dynamic block must\
 be a collection"):[...fixed,...made.flatMap(blocks=>blocks??[])]};return forEachCandidate(collections,symbol,all)??all(collections)}function madeOf({iterator,content},collection,around){
let elements2=elementsOf3(collection);return around.session.count(elements2?.length??0,around.site),elements2?.flatMap(([key,value])=>{let scope=withVariables(around.
scope,new Map([[iterator,{key,value}]]));return content.map(body=>bodyValue(body,{...around,scope}))})}function dynamicOf(body){if(!Object.hasOwn(body,"dynamic"))
return none3;let found2=new Map;for(let[name,blocks]of bodiesOf(body.dynamic).flatMap(each2=>Object.entries(each2)))for(let block2 of bodiesOf(blocks)){let{for_each:forEach,
content,iterator}=block2;if(forEach===void 0||content===void 0)continue;let made={forEach,iterator:bareText(iterator)??name,content:bodiesOf(content)};found2.set(
name,[...found2.get(name)??[],made])}return found2}var none3=new Map;function idSegments(resource){if(resource.type==="azapi_resource")return ofAzapi(resource);
let{mode,type}=resource,mapping=(mode==="data"?import_chunk_NTJQSSOZ.dataMappings.get(type):void 0)??import_chunk_NTJQSSOZ.mappings.get(type);return mapping&&ofMapping(
resource,mapping)}function ofMapping(resource,{arm:arm2,id:spec}){if(arm2===import_chunk_NTJQSSOZ.arm.resourceGroup)return known3(groupOf(resource,"name"));if(spec!==
void 0&&"parentId"in spec)return spec.name===void 0?ofChild(segmentsAt(resource,spec.parentId),arm2,resource):void 0;if(spec!==void 0&&!("parentNames"in spec))return;
let names=[...spec?.parentNames??[],spec?.name??"name"],[namespace="",...steps2]=arm2.split("/"),inner=steps2.flatMap((step,index)=>[step,segmentAt(resource,names[index]??
"")]);return known3([...groupOf(resource,"resource_group_name"),"providers",namespace,...inner])}function groupOf(resource,name){let symbol=(0,import_chunk_NTJQSSOZ.subscriptionSymbol)(
resource.address);return["","subscriptions",new OpenUnknown({symbol,reason:"known after apply",type:"string",isFilled:!0}),"resourceGroups",segmentAt(resource,name)]}
function ofAzapi(resource){let[type,parent]=[argument(resource,"type"),argument(resource,"parent_id")],name=segmentAt(resource,"name");return name===void 0?void 0:
isNull(parent)?withoutVersion(type)?.toLowerCase()===import_chunk_NTJQSSOZ.arm.resourceGroup.toLowerCase()?known3(groupOf(resource,"name")):void 0:segmentsOf(azapiIdBelow(
parent,type,name)??null)}function ofChild(parent,type,resource){return parent&&known3([...parent,type.slice(type.lastIndexOf("/")+1),segmentAt(resource,"name")])}
function argument(resource,name){return uncover(resource.written(name)??null)}function segmentsAt(resource,name){return segmentsOf(argument(resource,name))}function segmentAt(resource,name){
let value=argument(resource,name),text3=isNull(value)?void 0:joinTexts([value]);return typeof text3=="string"&&text3.includes("/")?void 0:text3}function known3(segments){
let found2=segments.filter(segment=>segment!==void 0);return found2.length===segments.length?found2:void 0}var ResourceInstance=class{module;block;repetition;address;#scope;#values=new Map;#reference;constructor({
module:module2,block:block2,address},repetition){this.module=module2,this.block=block2,this.repetition=repetition,this.address=`${address}${keyText2(repetition)}`,
this.#scope=repetition.variables.size===0?module2:withVariables(module2,repetition.variables)}get mode(){return this.block.header[0]==="data"?"data":"managed"}get type(){
return this.block.header[1]??""}get name(){return this.block.header[2]??""}get attributes(){return attributeNames(this.block.body)}written(name){if(this.#values.
has(name))return this.#values.get(name);let{session}=this.module,{file,header}=this.block,site={file,header,path:[],address:this.address},value=session.within(inside2(
site,name),()=>attributeOf2(this.block.body,name,{session,scope:this.#scope,site,blocks:singleBlocksIn(this.block)}));return this.#values.set(name,value),value}get reference(){
return this.#reference??=new PartialObject(this.address,"known after apply",name=>this.#referred(name))}#id(){if(!withIds.test(this.type))return;let symbol=`${this.
address}.id`,segments=()=>idSegments(this);return new OpenUnknown({symbol,reason:"known after apply",type:"string",isFilled:!0,segments})}#referred(name){let planned=this.
module.session.settings.planned?.attribute(this.address,name);if(planned!==void 0)return planned;let value=this.written(name==="output"&&this.type==="terraform_\
data"?"input":name);if(value===void 0)return name==="id"?this.#id():void 0;let blocks=blocksOf2(value,`${this.address}.${name}`);return setBlocks.get(this.type)===
name&&(0,import_chunk_NTJQSSOZ.isList)(blocks)?makeSet("unknown",blocks):blocks}},withIds=/^az(?:urerm|api|uread)_/,setBlocks=new Map([["azurerm_virtual_network",
"subnet"]]);function blocksOf2(value,symbol){return value instanceof Secret?new Secret(blocksOf2(uncover(value),symbol)):(0,import_chunk_NTJQSSOZ.isList)(value)?
value.map((item,index)=>{if(!isPlainObject(item))return item;let own2=`${symbol}[${index}]`;return new PartialObject(own2,"known after apply",name=>Object.hasOwn(
item,name)?blocksOf2(item[name]??null,`${own2}.${name}`):void 0)}):value}var ResourceBlock=class{module;block;address;#repeated;#instances;#whole;#supposed=new Map;constructor(module2,block2){
let[mode,type="",name=""]=block2.header;this.module=module2,this.block=block2,this.address=`${module2.prefix}${(0,import_chunk_NTJQSSOZ.blockId)(mode,type,name)}`}get instances(){
return this.#instances??=new Map([...this.repeated.all].map(([key,repetition])=>[key,new ResourceInstance(this,repetition)])),this.#instances}get repeated(){return this.#repeated??=
repeatedOf(this.block,this.address,this.module)}resolve(steps2){let[first,second]=steps2,isSingle=this.repeated.kind==="single",instance=isSingle?this.instances.
get(void 0):this.#named(first);if(instance===void 0)return{value:this.#all(),used:0};let[name,used]=isSingle?[first,0]:[second,1];return name!==void 0&&"name"in
name?{value:instance.reference.attribute(name.name),used:used+1}:{value:instance.reference,used}}#named(step){return step!==void 0&&"key"in step?this.#at(step.key):
void 0}#at(key){if(this.repeated.kind!=="unknown"){let instance=this.instances.get(key);return instance?.repetition.onlyIf!==void 0&&risk(),instance}let known4=this.#supposed.
get(key);if(known4!==void 0)return known4;let made=new ResourceInstance(this,keyOnly(key,this.address));return this.#supposed.set(key,made),made}#all(){return this.#whole??=
wholeOf(this.repeated,this.address,key=>this.instances.get(key)?.reference??null)}},ModuleInstance=class _ModuleInstance{session;node;address;#caller;#values=new Map;#resources=new Map;#calls=new Map;constructor(session,node,caller){
this.session=session,this.node=node,this.address=caller?.address??"",this.#caller=caller}get prefix(){return this.address===""?"":`${this.address}.`}get isSymbolic(){
let caller=this.#caller;return caller!==void 0&&(caller.repetition.isSymbolic||caller.module.isSymbolic)}get conditions(){return this.#caller===void 0?[]:conditionsOf(
this.#caller)}get calls(){return this.session.calls}suppose(condition){return this.session.open.condition(condition)}*resourceBlocks(){let{resources,data}=this.
node.source;for(let name of resources.keys())yield this.#resourceBlock(resources,name);for(let name of data.keys())yield this.#resourceBlock(data,name)}*callBlocks(){
for(let name of this.node.calls.keys()){let call=this.#callBlock(name);call!==void 0&&(yield call)}}resolve(root,steps2){let[first,second]=steps2.map(step=>"nam\
e"in step?step.name:void 0);switch(root){case"var":return one2(first===void 0?void 0:this.variable(first));case"local":return one2(first===void 0?void 0:this.#local(
first));case"module":return further(1,first===void 0?void 0:this.#callBlock(first)?.resolve(steps2.slice(1)));case"path":return one2(first===void 0?void 0:this.#path(
first));case"terraform":case"tofu":return one2(first==="workspace"?this.session.workspace():unknown(`${root}.${first??""}`));case"ephemeral":return{value:unknown(
`${this.prefix}ephemeral.${first??""}.${second??""}`),used:Math.min(2,steps2.length)};case"data":return further(2,this.#resource(this.node.source.data,`${first??
""}.${second??""}`,steps2.slice(2)));case"resource":return further(2,this.#resource(this.node.source.resources,`${first??""}.${second??""}`,steps2.slice(2)));default:
return further(1,this.#resource(this.node.source.resources,`${root}.${first??""}`,steps2.slice(1)))}}readFile(path){return this.#reached(path,found2=>this.session.
settings.files.read(found2)??{refusal:`there is no file ${path}`})}listFiles(folder){let{files}=this.session.settings;return this.#reached(folder,found2=>files.
listBelow?.(found2)??{refusal:"folders are not searched here"})}variable(name){let block2=this.node.source.variables.get(name);return block2&&this.#once(`var.${name}`,
block2,()=>variableValue(name,{block:block2,given:this.#given(name)},this))}shownVariable(name){let value=this.variable(name);return value===void 0?void 0:toGraphValue(
value)}#given(name){let caller=this.#caller,{settings}=this.session;if(caller===void 0)return settings.planned?.variable(name)??settings.variables.get(name);let{
module:module2,block:block2,repetition}=caller,json=(0,import_chunk_NTJQSSOZ.ownProperty)(block2.body,name);if(json===void 0)return;let scope=repetition.variables.
size===0?module2:withVariables(module2,repetition.variables);return this.session.evaluate(json,scope,{...block2,path:[name],address:`${this.address}.${name}`})}output(name){
let block2=this.node.source.outputs.get(name);if(block2!==void 0)return this.#once(`output.${name}`,block2,site=>{let value=this.session.evaluate(block2.body.value??
null,this,site);return block2.body.sensitive===!0?new Secret(value):value})}#local(name){let written2=this.node.source.locals.get(name);if(written2!==void 0)return this.#once(
`local.${name}`,{file:written2.file,header:["locals"],path:[name]},site=>this.session.evaluate(written2.value,this,site))}#once(name,{file,header,path=[]},work){
let known4=this.#values.get(name);if(known4!==void 0||this.#values.has(name))return known4??null;let site={file,header,path,address:`${this.prefix}${name}`},value=this.
session.within(site,()=>work(site));return this.#values.set(name,value),value}#path(name){return name==="root"?".":name==="module"?import_node_path5.posix.relative(
this.session.settings.root,this.node.source.folder)||".":name==="cwd"?unknown("path.cwd"):void 0}#resource(blocks,name,rest2){return blocks.has(name)?this.#resourceBlock(
blocks,name).resolve(rest2):void 0}#resourceBlock(blocks,name){let block2=blocks.get(name)??{header:[],body:{},file:""},key=block2.header.join("."),known4=this.#resources.
get(key);if(known4!==void 0)return known4;let made=new ResourceBlock(this,block2);return this.#resources.set(key,made),made}#callBlock(name){let known4=this.#calls.
get(name),call=this.node.calls.get(name);if(known4!==void 0||call===void 0)return known4;let open2=(node,caller)=>new _ModuleInstance(this.session,node,caller),
made=new CallBlock(`${this.prefix}module.${name}`,call,{module:this,open:open2});return this.#calls.set(name,made),made}#reached(path,look){let{root}=this.session.
settings;try{return look(import_node_path5.posix.isAbsolute(path)?path:import_node_path5.posix.join(root,path))}catch(error){if(!(error instanceof import_chunk_NTJQSSOZ.PreflightError))
throw error;return{refusal:error.message}}}};function unknown(symbol,reason="known after apply"){return new import_chunk_NTJQSSOZ.Unknown({symbol,reason})}function one2(value){
return value===void 0?void 0:{value,used:1}}function further(steps2,resolved){return resolved&&{value:resolved.value,used:resolved.used+steps2}}var ofMany=/\[\*\]|\beach\.(?:key|value)\b|\bcount\.index\b|#/u,
telling=/^(var\.[\w-]+) (==|!=) (null|"(?:[^"\\]|\\.)*")$/u;function toldBy(supposed2){let told=new Map;for(let[symbol,value]of supposed2){let[,variable,operator,
text3="null"]=telling.exec(symbol)??[];variable!==void 0&&value===(operator==="==")&&!told.has(variable)&&told.set(variable,JSON.parse(text3))}return told}var OpenChoices=class{#suppositions;#told;constructor(supposed2=new Map){
this.#suppositions=new import_chunk_KDIDR2C4.Suppositions(supposed2),this.#told=toldBy(supposed2)}variable(unknown2,values){let{symbol}=unknown2.$unknown;values!==
void 0&&this.#note(symbol,values);let told=this.#told.get(symbol);return told===void 0?this.#settled(unknown2):fromGraphValue(told)}condition(unknown2){return this.#note(
unknown2.$unknown.symbol,[!0,!1]),this.#settled(unknown2)}get choices(){let{choices}=this.#suppositions;return choices.filter(one3=>!choices.some(other=>other!==
one3&&isIn(other.symbol,one3.symbol)))}#settled(unknown2){let settled=this.#suppositions.of(unknown2);return settled===unknown2?unknown2:fromGraphValue(settled)}#note(symbol,values){
ofMany.test(symbol)||this.#suppositions.note({symbol,name:symbol,values})}};function isIn(symbol,longer2){let at=longer2.indexOf(symbol);for(;at!==-1;){if(![longer2.
charAt(at-1),longer2.charAt(at+symbol.length)].some(character=>/[\w-]/u.test(character)))return!0;at=longer2.indexOf(symbol,at+1)}return!1}var unmarkedSecrets=/\.(?:app_settings|connection_string|backup|logs|auth_settings(?:_v2)?|storage_account\w*|site_credential)(?:[.[]|$)/u,
mostInstances=25e4,deepest6=200,Session=class{settings;places;open;calls={next:1};#troubles=new Map;#working=new Set;#instances=0;#lacksElements=!1;constructor(settings){
this.settings=settings,this.places=new WrittenPlaces(settings.files),this.open=new OpenChoices(settings.supposed)}get notices(){return[...this.#troubles.values()]}get lacksElements(){
return this.#lacksElements}evaluate(json,scope,site){return typeof json!="string"&&typeof json!="object"?json:this.attempt(site,()=>evaluate(parseTemplateOrLiteral(
json),scope))}attempt(site,work){let before=secretsOpened();try{return work()}catch(error){if(!(error instanceof ExpressionError))throw error;if(this.#lacksElements||=
error instanceof AbsentError,error instanceof UndeclaredError&&this.settings.isIncomplete!==!0)throw new import_chunk_NTJQSSOZ.PreflightError("input",error.message,
{place:this.places.of(site)});let isShown=secretsOpened()===before&&!unmarkedSecrets.test(site.address);return this.refuse(site,isShown?error.message:besideSecret)}}refuse(site,message){
let{file,address}=site,key=`${file}|${address.replaceAll(/\[[^\]]*\]/g,"")}|${message}`,notice={message:`${message}; the value is taken as not known`,address,file};
return this.#troubles.has(key)||this.#troubles.set(key,notice),new import_chunk_NTJQSSOZ.Unknown({symbol:address,reason:message})}workspace(){let{workspace}=this.
settings,symbol="terraform.workspace";if(workspace===void 0)return new import_chunk_NTJQSSOZ.Unknown({symbol,reason:"nothing tells the workspace: set TF_WORKSPA\
CE"});let{name,isChosen}=workspace,message=`${symbol} is \u201C${name}\u201D, as no workspace is chosen; to check with another one, set TF_WORKSPACE`;return isChosen||
this.#troubles.set(symbol,{message,file:this.settings.root}),name}within(site,work){let{address}=site;if(this.#working.has(address))throw circle([...this.#working,
address],this.places.of(site));if(this.#working.size>=deepest6)throw new import_chunk_NTJQSSOZ.PreflightError("input",`values need each other more than ${deepest6}\
 levels deep`,{place:this.places.of(site),advice:`look at what ${address} refers to, and shorten the chain`});this.#working.add(address);try{return work()}finally{
this.#working.delete(address)}}count(more,site){if(this.#instances+=more,this.#instances<=mostInstances)return;let message=`with ${site.address} there are more \
than ${mostInstances} instances of resources, modules and blocks`;throw new import_chunk_NTJQSSOZ.PreflightError("input",message,{place:this.places.of(site),advice:"\
check count and for_each there"})}};function circle(addresses,place){let last=addresses.at(-1)??"",shown3=addresses.slice(addresses.indexOf(last));return new import_chunk_NTJQSSOZ.PreflightError(
"input",`these need each other: ${shown3.join(" \u2192 ")}`,{place,advice:"break the circle: one of them has to be known without the others"})}function atPlannedPath(value,planned,steps2){
let[step,...rest2]=steps2,open2=(0,import_chunk_NTJQSSOZ.reveal)(value);if(step===void 0||open2 instanceof import_chunk_NTJQSSOZ.Unknown)return value;if((0,import_chunk_NTJQSSOZ.isList)(
open2)){let item=plannedItem(open2,(0,import_chunk_NTJQSSOZ.isList)(planned)?planned:[],Number(step));return item&&atPlannedPath(item.written,item.planned,rest2)}
if(!(0,import_chunk_NTJQSSOZ.isObject)(open2)||!Object.hasOwn(open2,step))return;let inner=(0,import_chunk_NTJQSSOZ.isObject)(planned)?planned[step]:void 0;return atPlannedPath(
open2[step]??null,inner,rest2)}function writtenSteps(value,planned,steps2){let[step,...rest2]=steps2,open2=value===void 0?void 0:(0,import_chunk_NTJQSSOZ.reveal)(
value);if(step===void 0||open2===void 0||open2 instanceof import_chunk_NTJQSSOZ.Unknown)return[];if((0,import_chunk_NTJQSSOZ.isList)(open2)){let item=soleItem(open2,
planned)??plannedItem(open2,(0,import_chunk_NTJQSSOZ.isList)(planned)?planned:[],Number(step));return item===void 0?[]:[item.index,...writtenSteps(item.written,
item.planned,rest2)]}let inner=(0,import_chunk_NTJQSSOZ.isObject)(planned)?planned[step]:void 0,written2=(0,import_chunk_NTJQSSOZ.isObject)(open2)?(0,import_chunk_NTJQSSOZ.ownProperty)(
open2,step):void 0;return[step,...writtenSteps(written2,inner,rest2)]}function soleItem(written2,planned){let[first,second]=written2,[own2,other]=(0,import_chunk_NTJQSSOZ.isList)(
planned)?planned:[];if(!(first===void 0||own2===void 0||second!==void 0||other!==void 0))return{written:first,planned:own2,index:0}}function plannedItem(written2,planned,index){
let wanted=planned[index],agreeing=written2.flatMap((item,at)=>agrees(item,wanted)?[{written:item,index:at}]:[]),[only]=agreeing;if(!(wanted===void 0||only===void 0||
written2.length!==planned.length))return agreeing.length===1?{...only,planned:wanted}:void 0}function agrees(written2,planned){let open2=(0,import_chunk_NTJQSSOZ.reveal)(
written2);return!(0,import_chunk_NTJQSSOZ.isObject)(open2)||!(0,import_chunk_NTJQSSOZ.isObject)(planned)?!0:Object.entries(open2).every(([name,inner])=>{let other=planned[name];
return typeof inner=="object"||other===void 0||other===null||JSON.stringify(inner)===JSON.stringify(other)})}function unreadNotice({call,address}){let{unread,block:block2}=call;
return unread===void 0?void 0:{message:`${unread.reason}, so what it makes is not judged; ${unread.advice}`,address,file:block2.file,isUnread:!0}}function*unreadValues(root){
for(let call of callsOf(root)){if(call.call.unread===void 0)continue;let{block:block2}=call.call,names=Object.keys(block2.body).filter(name=>!isCallArgument(name));
for(let[address,value]of call.argumentsOf(names))yield{value:Object.fromEntries(value.map(([name,inner])=>[name,toGraphValue(inner)])),origin:{file:block2.file,
address}}}}function*symbolicValues(root){for(let instance of instancesOf(root)){let{repetition,module:module2,mode,address,block:block2}=instance;mode==="data"||
!(repetition.isSymbolic||module2.isSymbolic)||isOneForAll(instance)||(yield{value:Object.fromEntries(valuesOf3(instance)),origin:{file:block2.file,address}})}}var plainApp=/^azurerm_linux_(?:web|function)_app$/u;
function isOneForAll(instance){if(!plainApp.test(instance.type))return!1;let values=valuesOf3(instance),shared=["service_plan_id","virtual_network_subnet_id"].map(
name=>values.get(name)??null);return!/\[\*\]|\beach\.|\bcount\.index\b/u.test(JSON.stringify(shared))}function referencesOf(expression){return[...new Set(referencesIn(
expression).map(shown2))]}function shown2(reference){let{root,steps:steps2}=withoutPrefix(reference),text3=root;for(let step of steps2){if("key"in step&&step.key===
void 0)return text3;text3+="name"in step?`.${step.name}`:(0,import_chunk_NTJQSSOZ.formatIndex)(step.key)}return text3}function withoutPrefix({root,steps:steps2}){
let[type,...others]=steps2;return root==="resource"&&type!==void 0&&"name"in type?{root:type.name,steps:others}:{root,steps:steps2}}function callsFunction(node){
return Array.isArray(node)?node.some(callsFunction):typeof node!="object"||node===null?!1:"kind"in node&&node.kind==="call"||Object.values(node).some(callsFunction)}
function expressionsOf(body,blocks){return Object.fromEntries(Object.entries(body).filter(([name])=>!isMetaArgument(name)).map(([name,json])=>[name,writtenAs(name,
json,blocks)]))}function writtenAs(name,json,blocks){return((0,import_chunk_NTJQSSOZ.isList)(json)?json.length>0&&json.every(import_chunk_NTJQSSOZ.isObject):(0,import_chunk_NTJQSSOZ.isObject)(
json)&&blocks.has(name))?bodiesOf(json).map(each2=>expressionsOf(each2,blocks)):expressionOf(json)}function expressionOf(json){if(json===null||typeof json=="boo\
lean"||typeof json=="number")return{constant_value:json};try{let parsed=parseTemplateOrLiteral(json),references=referencesOf(parsed);if(references.length>0)return{
references};if(callsFunction(parsed))return{references:[]};let value=evaluate(parsed,emptyScope());return isWhollyKnown(value)?{constant_value:plainJson(toGraphValue(
value))}:{references:[]}}catch(error){if(!(error instanceof ExpressionError))throw error;return{references:[]}}}function plainJson(value){return value instanceof
import_chunk_NTJQSSOZ.Unknown?null:value}var EvaluatedSource=class{open;#root;#isOfPlan;#instances;#handedOver;constructor(root,{isOfPlan,open:open2}){this.open=
open2,this.#root=root,this.#isOfPlan=isOfPlan}get notices(){return this.#isOfPlan?[]:[...this.#root.session.notices,...[...callsOf(this.#root)].flatMap(call=>unreadNotice(
call)??[])]}get handedOver(){return this.#isOfPlan?[]:this.#handedOver??=[...unreadValues(this.#root),...symbolicValues(this.#root)]}valueAt({address,after},path){
let instance=this.#at(address),[name="",...rest2]=path.split("."),value=instance&&valuesOf3(instance).get(name);if(value!==void 0)return this.#isOfPlan&&name!==
"body"?atPlannedPath(value,after?.[name],rest2):(0,import_chunk_NTJQSSOZ.coveredAt)(value,rest2)}plannedIndex({address,after},name,index){if(!this.#isOfPlan)return index;
let instance=this.#at(address),[written2,planned]=[instance&&valuesOf3(instance).get(name),after?.[name]],found2=(0,import_chunk_NTJQSSOZ.isList)(planned)?planned.
findIndex((_,at)=>writtenSteps(written2,planned,[String(at)])[0]===index):-1;return found2===-1?void 0:found2}subscriptionOf(providerKey2){let[,path,name=providerKey2]=/^module\.(.*):(.*)$/s.
exec(providerKey2)??[],owner=path===void 0?this.#root:void 0,block2=owner?.node.source.providers.get(name),json=block2?.body.subscription_id;if(owner===void 0||
block2===void 0||json===void 0)return;let site={...block2,path:["subscription_id"],address:`provider.${name}.subscription_id`},value=toGraphValue(owner.session.
evaluate(json,owner,site));return typeof value=="string"?value:void 0}referencesOfLocal(module2,name){let written2=moduleAt(this.#root.node,module2)?.source.locals.
get(name);return written2===void 0?void 0:expressionOf(written2.value).references??[]}placeOf({address,after},path){let instance=this.#at(address);if(instance===
void 0)return;let{file,header}=instance.block,[name,...rest2]=path===void 0?[]:path.split("."),steps2=this.#isOfPlan&&rest2.some(step=>/^\d+$/.test(step))?writtenSteps(
valuesOf3(instance).get(name??""),after?.[name??""],rest2):rest2;return this.#root.session.places.of({file,header,path:name===void 0?[]:[name,...steps2]})}#at(address){
return this.#instances??=new Map([...instancesOf(this.#root)].map(instance=>[instance.address,instance])),this.#instances.get(address)}};function configurationOf(root){
let providers={},module2=moduleJson(root,new ProviderNames(root),providers);return{provider_config:providers,root_module:module2}}var noBlocks=new Set;function moduleJson(node,names,providers){
let{source:source3}=node;for(let[name,{body}]of source3.providers)providers[providerKey(node,name)]={expressions:expressionsOf(body,noBlocks)};return{resources:[
...source3.resources.values(),...source3.data.values()].map(block2=>resourceJson(block2,names)),module_calls:Object.fromEntries([...node.calls].map(([name,call])=>[
name,callJson(call,names,providers)])),outputs:Object.fromEntries([...source3.outputs].map(([name,{body}])=>[name,{expression:expressionOf(body.value??null)}])),
variables:Object.fromEntries([...source3.variables].map(([name,{body}])=>[name,variableJson(body)]))}}function resourceJson(block2,names){let[mode,type="",name=""]=block2.
header,{body}=block2;return{address:(0,import_chunk_NTJQSSOZ.blockId)(mode,type,name),mode:mode==="data"?"data":"managed",type,name,provider_config_key:names.keyOf(
block2),expressions:expressionsOf(body,singleBlocksIn(block2)),...repetitionJson(body)}}function callJson(call,names,providers){let{body}=call.block,own2=Object.
entries(body).filter(([name])=>!isCallArgument(name));return{expressions:Object.fromEntries(own2.map(([name,json])=>[name,expressionOf(json)])),...repetitionJson(
body),...call.module!==void 0&&{module:moduleJson(call.module,new ProviderNames(call.module,names,call),providers)}}}function repetitionJson({count,for_each:forEach,
depends_on:before}){return{...count!==void 0&&{count_expression:expressionOf(count)},...forEach!==void 0&&{for_each_expression:expressionOf(forEach)},...(0,import_chunk_NTJQSSOZ.isList)(
before)&&{depends_on:before.flatMap(each2=>bareText(each2)??[])}}}function variableJson({default:fallback,sensitive}){let value=fallback===void 0?void 0:expressionOf(
fallback).constant_value;return{...value!==void 0&&{default:value},...sensitive===!0&&{sensitive:!0}}}var Imports=class{#byAddress=new Map;#blocks=new Set;constructor(root){
let{imports}=root.node.source;for(let[address,imported]of imports.flatMap((block2,index)=>[...importsOf(block2,`import[${index}]`,root)]))address.includes(anyKey)?
this.#blocks.add((0,import_chunk_NTJQSSOZ.withoutKeys)(address.replaceAll(anyKey,""))):this.#byAddress.set(address,imported)}of(address){let isPossible=this.#blocks.
size>0&&this.#blocks.has((0,import_chunk_NTJQSSOZ.withoutKeys)(address));return this.#byAddress.get(address)??(isPossible?{id:void 0}:void 0)}};function*importsOf(block2,name,root){
let{body}=block2,{session}=root,to2=bareText(body.to)??"";for(let{variables}of repeatedOf(block2,name,root).all.values()){let scope=withVariables(root,variables),
siteOf=argument2=>({...block2,path:[argument2],address:`${name}.${argument2}`}),address=session.attempt(siteOf("to"),()=>addressOf2(parseExpression(to2),scope)),
id=toGraphValue(session.evaluate(body.id??null,scope,siteOf("id")));typeof address=="string"&&(yield[address,{id:typeof id=="string"?id:void 0}])}}function addressOf2(expression,scope){
if(expression.kind==="variable")return expression.name;if(expression.kind==="attribute")return`${addressOf2(expression.source,scope)}.${expression.name}`;if(expression.
kind!=="index")return refuse("the target of an import must be the address of a resource");let key=evaluate(expression.key,scope),isKnown=typeof key=="string"||typeof key==
"number";return`${addressOf2(expression.source,scope)}${isKnown?(0,import_chunk_NTJQSSOZ.formatIndex)(key):anyKey}`}function markedValue(value){return value instanceof
import_chunk_NTJQSSOZ.Unknown||value instanceof import_chunk_NTJQSSOZ.Concat?{known:void 0,unknown:!0,sensitive:!1}:value instanceof import_chunk_NTJQSSOZ.Sensitive?
{...markedValue(value.reveal()),sensitive:!0}:(0,import_chunk_NTJQSSOZ.isList)(value)?markedList(value):(0,import_chunk_NTJQSSOZ.isObject)(value)?markedObject(value):
{known:value,unknown:!1,sensitive:!1}}function marksAny(marks){return typeof marks=="object"&&marks!==null?Object.values(marks).some(marksAny):marks===!0}function markedList(items2){
let marked=items2.map(markedValue);return{known:marked.map(({known:known4})=>known4??null),unknown:marked.map(({unknown:unknown2})=>unknown2),sensitive:marked.some(
({sensitive})=>sensitive!==!1)?marked.map(({sensitive})=>sensitive):!1}}function markedObject(value){let known4={},unknown2={},sensitive={};for(let[name,inner]of Object.
entries(value).toSorted(([left],[right])=>(0,import_chunk_NTJQSSOZ.compareText)(left,right))){let marked=markedValue(inner);marked.known!==void 0&&(known4[name]=
marked.known),marked.unknown!==!1&&(unknown2[name]=marked.unknown),marked.sensitive!==!1&&(sensitive[name]=marked.sensitive)}return{known:known4,unknown:unknown2,
sensitive:Object.keys(sensitive).length===0?!1:sensitive}}function planOf(root){let names=new Map,imports=new Imports(root);return{format_version:"1.2",variables:variablesOf(
root),resource_changes:[...instancesOf(root)].map(instance=>changeOf(instance,names,imports.of(instance.address))),configuration:configurationOf(root.node)}}function changeOf(instance,names,imported){
let{address,module:module2,mode,type,name,repetition}=instance,{known:known4,unknown:unknown2,sensitive}=markedOf(instance,imported?.id),own2=names.get(module2)??
new ProviderNames(module2.node);return names.set(module2,own2),{address,...module2.address!==""&&{module_address:module2.address},mode,type,name,...repetition.key!==
void 0&&{index:repetition.key},provider_name:own2.providerOf(instance.block),...conditionsOf(instance).length>0&&{may_be_absent:!0},...(repetition.isSymbolic||module2.
isSymbolic)&&{stands_for_many:!0},change:{actions:[actionOn(instance,imported)],before:null,after:completed(instance,known4,unknown2),after_unknown:unknown2,after_sensitive:sensitive}}}
function actionOn({mode},imported){return mode==="data"?"read":imported===void 0?"create":"update"}function markedOf(instance,id){let known4=id===void 0?{}:{id},
unknown2=id===void 0?{id:!0}:{},sensitive={};for(let[name,value]of valuesOf3(instance)){let marked=markedValue(value);marked.known!==void 0&&(known4[name]=marked.
known),marked.unknown!==!1?unknown2[name]=marked.unknown:name==="body"&&(unknown2[name]={}),marked.sensitive!==!1&&(sensitive[name]=marked.sensitive)}return{known:known4,
unknown:unknown2,sensitive}}function variablesOf(root){let found2={};for(let name of root.node.source.variables.keys()){let{known:known4,unknown:unknown2,sensitive}=markedValue(
root.shownVariable(name)??new import_chunk_NTJQSSOZ.Unknown({symbol:"",reason:""}));known4!==void 0&&!marksAny(unknown2)&&sensitive===!1&&(found2[name]={value:known4})}
return found2}function graphOfSource(node,settings){let opener,found2=evaluated(node,settings,supposed2=>{let found3=(0,import_chunk_NTJQSSOZ.unlessThrown)(import_chunk_NTJQSSOZ.PreflightError,
()=>evaluated(node,{...settings,supposed:supposed2}));return found3?.instance.session.lacksElements===!0?"impossible":(opener!==void 0&&found3?.openTemplates?.(
opener),found3?.made)}),openTemplates=open2=>{opener=open2,found2.openTemplates?.(open2)};return{...found2,openTemplates:found2.openTemplates&&openTemplates}}function evaluated(node,settings,supposing){
let instance=new ModuleInstance(new Session(settings),node),plan=planOf(instance),resources=plan.resource_changes?.length??0,choices=()=>(0,import_chunk_KDIDR2C4.relevantChoices)(
{choices:instance.session.open.choices,texts:textsOf2(instance),size:resources}),isOpen=supposing!==void 0&&instance.session.open.choices.length>0,source3=new EvaluatedSource(
instance,{isOfPlan:!1,open:isOpen?{choices,supposing}:void 0});return{...(0,import_chunk_NTJQSSOZ.readPlan)(plan,`${settings.root}/main.tf`,source3),instance,resources}}
function textsOf2(root){return[...instancesOf(root)].filter(isCentral).map(instance=>[JSON.stringify([...valuesOf3(instance)]),...conditionsOf(instance)].join(`\

`))}function isCentral({type}){return type.startsWith("azapi_")||import_chunk_KDIDR2C4.central.test(import_chunk_NTJQSSOZ.mappings.get(type)?.arm??import_chunk_NTJQSSOZ.patches.
get(type)?.targetType??"")}function workspaceOf({folder,terraform},files){let selected=files.read(`${(0,import_chunk_NTJQSSOZ.dataFolder)(folder,files.environment(
"TF_DATA_DIR"))}/environment`),chosen2=[files.environment("TF_WORKSPACE"),new TextDecoder().decode(selected).trim()].find(Boolean);if(chosen2!==void 0)return{name:chosen2,
isChosen:!0};if(terraform.flatMap(body=>[...bodiesOf(body.cloud),...bodiesOf(body.backend).flatMap(({remote:own2})=>bodiesOf(own2))]).length===0)return{name:"de\
fault",isChosen:!1};let name=terraform.flatMap(body=>bodiesOf(body.cloud)).flatMap(({workspaces})=>bodiesOf(workspaces)).map(({name:name2})=>literalText(name2)).
find(each2=>each2!==void 0);return name===void 0?void 0:{name,isChosen:!0}}function readSource({folder,files,hcl,given,isStrict}){let reader2=new import_chunk_NTJQSSOZ.SourceFileReader(
files,hcl),root=import_node_path.posix.normalize(folder),node=loadModules(root,reader2);refuseUndeclared(node,files);let variables=givenValues(node.source,given,
reader2),missing2=withoutValue(node,new Set(variables.keys()));if(isStrict&&missing2.length>0)throw valuesMissing(missing2,node);let{instance,...found2}=graphOfSource(
node,{root,files,variables,azurerm:azurermMajor(node,reader2),workspace:workspaceOf(node.source,files),isIncomplete:hasGenerated(node.source,files)});return{...found2,
comments:commentsOf(reader2.commented,instance),notices:[...missing2.length===0?[]:[missingNotice(missing2,root)],...removedNotices(node),...actionNotices(node)]}}
function withoutValue({source:source3},given){return[...source3.variables].filter(([name,{body}])=>!given.has(name)&&body.default===void 0).map(([name])=>name)}
var giveThem="give one with --var NAME=VALUE, --var-file FILE or TF_VAR_NAME";function valuesMissing(names,{source:source3}){let[first=""]=names,file=source3.variables.
get(first)?.file??source3.folder;return new import_chunk_NTJQSSOZ.PreflightError("input",`no value is given for ${listed(names)}`,{place:{file},advice:giveThem})}
function missingNotice(names,file){return{message:`no value is given for ${listed(names)}, so what depends on it is not known; ${giveThem}`,file}}function listed(names){
let shown3=names.slice(0,8).join(", "),more=names.length>8?` and ${names.length-8} more`:"";return names.length===1?`the variable ${shown3}`:`the variables ${shown3}${more}`}
function configurationDifferences(planned,written2){return moduleDifferences(planned.root_module??{},written2.root_module??{},"")}function moduleDifferences(planned,written2,prefix){
return[...blockDifferences(planned,written2,prefix),...named(planned.outputs,written2.outputs,(left,right,name)=>same(left?.expression,right?.expression)?[]:[`${prefix}\
output.${name}`]),...named(planned.variables,written2.variables,(left,right,name)=>left!==void 0&&right!==void 0&&sameConstant(left.default??null,right.default??
null)?[]:[`${prefix}var.${name}`]),...named(planned.module_calls,written2.module_calls,(left,right,name)=>callDifferences(left,right,`${prefix}module.${name}`))]}
function blockDifferences(planned,written2,prefix){return named(byAddress(planned),byAddress(written2),(left,right,address)=>left!==void 0&&right!==void 0&&sameRepetition(
left,right)&&sameAll(left.expressions,right.expressions)?[]:[`${prefix}${address}`])}function byAddress({resources=[]}){return Object.fromEntries(resources.map(
block2=>[block2.address,block2]))}function callDifferences(planned,written2,address){if(planned===void 0||written2===void 0)return[address];let isSame2=sameRepetition(
planned,written2)&&sameAll(planned.expressions,written2.expressions),inner=planned.module===void 0||written2.module===void 0?[]:moduleDifferences(planned.module,
written2.module,`${address}.`);return[...isSame2?[]:[address],...inner]}function named(planned,written2,compare2){return[...new Set([...Object.keys(planned??{}),
...Object.keys(written2??{})])].flatMap(name=>compare2((0,import_chunk_NTJQSSOZ.ownProperty)(planned,name),(0,import_chunk_NTJQSSOZ.ownProperty)(written2,name),
name))}function sameRepetition(left,right){return same(left.count_expression,right.count_expression)&&same(left.for_each_expression,right.for_each_expression)}function sameAll(planned,written2){
return named(planned,written2,(left,right,name)=>same(left,right)?[]:[name]).length===0}function same(planned,written2){let[left,right]=[contentOf2(planned),contentOf2(
written2)];return left.references.size!==right.references.size||[...left.references].some(reference=>!right.references.has(reference))?!1:planned!==void 0&&(0,import_chunk_NTJQSSOZ.isExpression)(
planned)&&left.references.size>0||right.isUnclear||sameTexts(left.constants,right.constants)}function contentOf2(written2){let references=new Set,constants2=[],
isUnclear=!1;for(let expression of expressionsIn(written2)){let terms=(0,import_chunk_NTJQSSOZ.exactTerms)(expression.references??[]);for(let term of terms)references.
add(term);expression.constant_value!==void 0?constants2.push(...scalarsOf(expression.constant_value)):terms.length===0&&expression.references!==void 0&&(isUnclear=
!0)}return{references,constants:constants2.toSorted(),isUnclear}}function*expressionsIn(node){if(!(node==null||typeof node!="object"))if((0,import_chunk_NTJQSSOZ.isExpression)(
node))yield node;else for(let child of Object.values(node))yield*expressionsIn(child)}function scalarsOf(value){return value===null?[]:(0,import_chunk_NTJQSSOZ.isList)(
value)?value.flatMap(scalarsOf):(0,import_chunk_NTJQSSOZ.isObject)(value)?Object.values(value).flatMap(scalarsOf):[String(value)]}function sameConstant(left,right){
return sameTexts(scalarsOf(left).toSorted(),scalarsOf(right).toSorted())}function sameTexts(left,right){return left.length===right.length&&left.every((text3,index)=>text3===
right[index])}function instanceDifferences(plan,written2,isPartial2){let planned=new Map((plan.resource_changes??[]).filter(isThere).map(change=>[change.address,
change])),differences=[],seen=new Set;for(let instance of written2){let{address,mode}=instance;if(mode==="data"||conditionsOf(instance).length>0)continue;seen.add(
address);let change=planned.get(address);change!==void 0?differences.push(...attributeDifferences(change,instance)):isPartial2||differences.push(address)}let isOpen=address=>[
...written2].some(({address:own2})=>standsFor(own2,address));return[...differences,...[...planned.keys()].filter(address=>!seen.has(address)&&!isOpen(address))]}
function isThere({mode,deposed,change}){return mode==="managed"&&deposed===void 0&&change.after!==null}function standsFor(symbolic,address){let[start="",...parts]=symbolic.
split(anyKey);if(parts.length===0||!address.startsWith(start))return!1;let at=start.length;for(let part of parts){let found2=address.indexOf(part,at);if(found2===
-1)return!1;at=found2+part.length}return!0}function attributeDifferences({type,address,change},instance){if(!import_chunk_NTJQSSOZ.mappings.has(type))return[];let ignored=ignoredOf(
instance);return ignored==="all"?[]:[...valuesOf3(instance)].filter(([name])=>!ignored.has(name)).filter(([name])=>change.after_unknown?.[name]!==!0).filter(([name,
value])=>!mayBeSame2(name,value,change.after?.[name])).map(([name])=>`${address}.${name}`)}function ignoredOf({block:block2}){let names=bodiesOf(block2.body.lifecycle).
flatMap(({ignore_changes:ignored})=>ignored??[]).flat().map(each2=>bareText(each2)??"");return names.includes("all")?"all":new Set(names.map(name=>/^\w+/.exec(name)?.[0]??
""))}function mayBeSame2(name,written2,planned){return planned===void 0?!0:written2 instanceof import_chunk_NTJQSSOZ.Sensitive?mayBeSame2(name,written2.reveal(),
planned):written2===null||planned===null?written2===null||isEmpty2(written2):typeof written2!="object"?sameScalar(name,written2,planned):(0,import_chunk_NTJQSSOZ.isList)(
written2)?(0,import_chunk_NTJQSSOZ.isList)(planned)&&sameList(name,written2,planned):(0,import_chunk_NTJQSSOZ.isObject)(written2)?(0,import_chunk_NTJQSSOZ.isObject)(
planned)?Object.entries(written2).every(([inner,value])=>mayBeSame2(inner,value,(0,import_chunk_NTJQSSOZ.ownProperty)(planned,inner))):!1:!0}function isEmpty2(value){
return(0,import_chunk_NTJQSSOZ.isList)(value)?value.length===0:value===""||(0,import_chunk_NTJQSSOZ.isObject)(value)&&Object.keys(value).length===0||typeof value==
"object"&&!(0,import_chunk_NTJQSSOZ.isObject)(value)}function sameScalar(name,written2,planned){return planned===null||typeof planned=="object"?!1:textOf3(name,
written2)===textOf3(name,planned)}function textOf3(name,value){return JSON.stringify(asDeclared(name,String(value))).replaceAll('"',"").toLowerCase()}function sameList(name,written2,planned){
return written2.length===planned.length&&written2.every(item=>planned.some(other=>mayBeSame2(name,item,other)))}var PlanValues=class{#variables;#instances=new Map;#keys=new Map;constructor(plan){
this.#variables=plan.variables??{};for(let{address,index,change,deposed}of plan.resource_changes??[]){if(change.after===null||deposed!==void 0)continue;let{after,
after_unknown:unknown2={},after_sensitive:sensitive=!1}=change;this.#enter(address,index,{values:after,unknown:unknown2,sensitive})}this.#enterState(plan.prior_state?.
values?.root_module)}variable(name){let value=(0,import_chunk_NTJQSSOZ.ownProperty)(this.#variables,name)?.value;return value===void 0?void 0:fromGraphValue(value)}attribute(address,name){
let found2=this.#instances.get(address),value=(0,import_chunk_NTJQSSOZ.ownProperty)(found2?.values,name);if(!(found2===void 0||value===void 0||marksAny(found2.unknown[name])))
return fromGraphValue(covered(value,(0,import_chunk_NTJQSSOZ.isObject)(found2.sensitive)?found2.sensitive[name]:!1))}keys(blockAddress){return this.#keys.get(blockAddress)}#enter(address,index,instance){
if(this.#instances.has(address)||(this.#instances.set(address,instance),index===void 0))return;let key=(0,import_chunk_NTJQSSOZ.formatIndex)(index);address.endsWith(
key)&&(0,import_chunk_NTJQSSOZ.append)(this.#keys,address.slice(0,-key.length),index)}#enterState(module2){for(let{mode,address,index,values={},sensitive_values:sensitive=!1}of module2?.
resources??[])mode==="data"&&this.#enter(address,index,{values,unknown:{},sensitive});for(let child of module2?.child_modules??[])this.#enterState(child)}};function covered(value,marks){
if(marks===!0)return new import_chunk_NTJQSSOZ.Sensitive(value);if(typeof marks!="object"||marks===null)return value;let own2=marks;return(0,import_chunk_NTJQSSOZ.isList)(
value)?value.map((item,index)=>covered(item,own2[String(index)])):(0,import_chunk_NTJQSSOZ.isObject)(value)?Object.fromEntries(Object.entries(value).map(([name,
inner])=>[name,covered(inner,own2[name])])):value}function sourceOfPlan({plan,folder,files,hcl}){let root=import_node_path6.posix.normalize(folder);if(isDestruction(
plan))return{values:void 0,differences:[]};let reader2=new import_chunk_NTJQSSOZ.SourceFileReader(files,hcl),node=loadModules(root,reader2),written2=configurationDifferences(
plan.configuration??{},configurationOf(node));if(written2.length>0)return{values:void 0,differences:written2};let found2=workspaceOf(node.source,files),workspace=found2?.
isChosen===!0?found2:void 0,session=new Session({root,files,variables:new Map,planned:new PlanValues(plan),workspace}),instance=new ModuleInstance(session,node),
differences=instanceDifferences(plan,[...instancesOf(instance)],isPartial(plan));return differences.length>0?{values:void 0,differences}:{values:new EvaluatedSource(
instance,{isOfPlan:!0}),differences:[],files:filesOf2(node),comments:commentsOf(reader2.commented,instance)}}function filesOf2(node){return[...new Set([...allModules(
node)].flatMap(({source:source3})=>source3.files))]}function isDestruction({resource_changes:changes=[]}){return changes.every(({change})=>change.after===null)}
function isPartial(plan){if(plan.complete===!1||plan.errored===!0||(plan.deferred_changes??[]).length>0)return!0;let configuration=new import_chunk_NTJQSSOZ.Configuration(
plan.configuration);return(0,import_chunk_NTJQSSOZ.absentFrom)(configuration,new import_chunk_NTJQSSOZ.Instances(plan,configuration)).length>0}async function loadSources({
sources,loaded,errors},parsed,host2){for(let{index,folder}of sources.values())try{loaded[index]=await loadSource(folder,parsed,host2)}catch(error){if(!(error instanceof
import_chunk_NTJQSSOZ.PreflightError))throw error;errors.push(...(0,import_chunk_NTJQSSOZ.allOf)(error))}}async function loadSource(folder,parsed,host2){let given=(0,import_chunk_NTJQSSOZ.textsInOrder)(
parsed,["var","var-file"]).map(({name,text:text3})=>name==="var"?{value:text3}:{file:text3}),{graph,openTemplates,resources,notices,comments}=readSource({folder,
files:withNamedFiles((0,import_chunk_NTJQSSOZ.filesOf)(folder,parsed,host2),(0,import_chunk_NTJQSSOZ.textsOf)(parsed,"var-file"),host2),hcl:await loadHclReader(),
given,isStrict:(0,import_chunk_NTJQSSOZ.hasFlag)(parsed,"strict-vars")});return openTemplates?.(import_chunk_LM2Z3KIW.openTemplate),{summary:{path:folder,kind:"\
terraform-source",resources},graph,notices,comments}}function withNamedFiles(files,named2,host2){let around=new Map(named2.map(path=>[path,host2.filesAround(path,
void 0)]));return{...files,read:path=>(around.get(path)??files).read(path)}}async function sourceOfPlan2({plan,path,folders},parsed,host2){let hcl=await loadHclReader(),
notices=[];for(let{folder,isGiven,isOwn}of folders)try{let found2=sourceOfPlan({plan,folder,files:(0,import_chunk_NTJQSSOZ.filesOf)(folder,parsed,host2),hcl});if(found2.
values!==void 0){let changed=isGiven?void 0:changedAfter(path,found2.files,host2);return changed===void 0?{values:found2.values,notices:[usedNotice(folder,isOwn,
path)],comments:found2.comments}:{values:void 0,notices:[changedNotice(folder,changed,path)],comments:[]}}if(found2.differences.length===0)return{values:void 0,
notices:[],comments:[]};(isGiven||isOwn)&&notices.push(differentNotice(folder,found2.differences,path))}catch(error){if(!(error instanceof import_chunk_NTJQSSOZ.PreflightError)||
isGiven)throw error;isOwn&&notices.push(unreadableNotice(folder,error,path))}return{values:void 0,notices:notices.slice(0,1),comments:[]}}var moments=2e3;function changedAfter(plan,files,host2){
let written2=host2.changedAt(plan);if(written2!==void 0)return files.find(file=>(host2.changedAt(file)??0)>written2+moments)}function changedNotice(folder,changed,file){
return{message:`${`the Terraform source in ${folder} decides nothing, as ${changed} was changed after the plan was written`}; if it is that of the plan all the \
same, name it: --source ${folder}`,file}}function usedNotice(folder,isOwn,file){return{message:`what the plan leaves open is decided by the Terraform source in ${isOwn?
`${folder}, where the plan lies`:folder}`,file}}function differentNotice(folder,differences,file){let shown3=differences.slice(0,3).join(", "),more=differences.
length>3?` and ${differences.length-3} more`:"";return{message:`the Terraform source in ${folder} is not that of the plan: they differ in ${shown3}${more}; it d\
ecides nothing`,file}}function unreadableNotice(folder,{message,place},file){let line=place?.line===void 0?"":`:${place.line}`,where=place===void 0?"":`${place.
file}${line}: `;return{message:`the Terraform source in ${folder} is not used: ${where}${message}`,file}}0&&(module.exports={loadSources,sourceOfPlan});
